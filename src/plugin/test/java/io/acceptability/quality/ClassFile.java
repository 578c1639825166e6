package io.acceptability.quality;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A class as it stands in a jar. Names have dots.
 *
 * @param node what the reader made of it
 * @param types every type it refers to, wherever it does
 * @param members every field and method it touches
 * @param declared its own fields and methods
 * @param texts its string constants
 */
record ClassFile(ClassNode node, Set<String> types, Set<Member> members, Set<Member> declared, Set<String> texts) {

    /** A field or method as code names it. A field has no parentheses in its descriptor. */
    record Member(String owner, String name, String descriptor) implements Comparable<Member> {

        static Member of(String owner, String name, String descriptor) {
            return new Member(owner.replace('/', '.'), name, descriptor);
        }

        Member in(String type) {
            return new Member(type, name, descriptor);
        }

        @Override
        public int compareTo(Member other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return owner + "#" + name + " " + descriptor;
        }
    }

    static ClassFile read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassNode node = new ClassNode();
        reader.accept(node, ClassReader.SKIP_DEBUG);
        Set<String> types = new TreeSet<>();
        // Its remapper is asked about every type there is in a class, and nobody wants what it makes of them.
        reader.accept(
                new ClassRemapper(new ClassNode(), new Remapper(Opcodes.ASM9) {
                    @Override
                    public String map(String internalName) {
                        types.add(internalName.replace('/', '.'));
                        return internalName;
                    }
                }),
                ClassReader.SKIP_DEBUG);
        ClassFile file = new ClassFile(node, types, new TreeSet<>(), new HashSet<>(), new TreeSet<>());
        for (FieldNode field : node.fields) {
            file.declared.add(Member.of(node.name, field.name, field.desc));
            file.text(field.value);
        }
        for (MethodNode method : node.methods) {
            file.declared.add(Member.of(node.name, method.name, method.desc));
            method.instructions.forEach(file::instruction);
        }
        return file;
    }

    String name() {
        return node.name.replace('/', '.');
    }

    int version() {
        return node.version & 0xFFFF;
    }

    /** What it extends and implements. */
    Set<String> supertypes() {
        Set<String> names = new TreeSet<>();
        if (node.superName != null) {
            names.add(node.superName.replace('/', '.'));
        }
        node.interfaces.forEach(name -> names.add(name.replace('/', '.')));
        return names;
    }

    private void instruction(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            // An array's methods are those of Object.
            String owner = call.owner.startsWith("[") ? "java/lang/Object" : call.owner;
            members.add(Member.of(owner, call.name, call.desc));
        } else if (instruction instanceof FieldInsnNode access) {
            members.add(Member.of(access.owner, access.name, access.desc));
        } else if (instruction instanceof LdcInsnNode constant) {
            text(constant.cst);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            for (Object argument : dynamic.bsmArgs) {
                if (argument instanceof Handle handle) {
                    members.add(Member.of(handle.getOwner(), handle.getName(), handle.getDesc()));
                } else {
                    text(argument);
                }
            }
        }
    }

    private void text(Object constant) {
        if (constant instanceof String text) {
            texts.add(text);
        }
    }
}
