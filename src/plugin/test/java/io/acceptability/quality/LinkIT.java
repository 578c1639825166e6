package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.quality.ClassFile.Member;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a class refers to and does not find fails when it is first touched, weeks after the installation: so all of it is looked up here. */
class LinkIT {

    @ParameterizedTest
    @ValueSource(strings = {"jira11", "jira10"})
    void every_type_and_member_that_is_referred_to_exists(String jira) throws IOException {
        try (BuiltJar jar = BuiltJar.of(jira)) {
            Map<String, ClassFile> ours = jar.classes();
            assertThat(missing(ours, HostTypes.around(ours, jira))).isEmpty();
        }
    }

    @Test
    void what_the_host_lacks_is_missing() throws IOException {
        try (BuiltJar jar = BuiltJar.of("jira11")) {
            Map<String, ClassFile> ours = jar.classes();
            HostTypes poor = HostTypes.of(
                    List.of(
                            "# an issue that extends what nobody knows",
                            "public interface com.atlassian.jira.issue.Issue<T extends java.util.List<T>> extends com.example.Gone",
                            "  public abstract getId()Ljava/lang/Long; throws java.io.IOException",
                            "  public static final field KEY Ljava/lang/String;"),
                    ours);

            assertThat(poor.has("com.atlassian.jira.issue.Issue")).isTrue();
            assertThat(poor.has(new Member("com.atlassian.jira.issue.Issue", "getId", "()Ljava/lang/Long;")))
                    .isTrue();
            assertThat(poor.has(new Member("com.atlassian.jira.issue.Issue", "KEY", "Ljava/lang/String;")))
                    .isTrue();
            assertThat(poor.has(new Member("com.atlassian.jira.issue.Issue", "hashCode", "()I")))
                    .as("what Object has")
                    .isTrue();
            assertThat(missing(ours, poor))
                    .contains(
                            "com.atlassian.jira.project.Project",
                            "com.atlassian.jira.issue.Issue#getKey ()Ljava/lang/String;")
                    .noneMatch(fault -> fault.startsWith("java.") || fault.startsWith("org.slf4j."));
        }
    }

    private static Set<String> missing(Map<String, ClassFile> ours, HostTypes host) {
        Set<String> missing = new TreeSet<>();
        for (ClassFile type : ours.values()) {
            type.types().stream().filter(name -> !host.has(name)).forEach(missing::add);
            type.members().stream()
                    .filter(member -> !host.has(member))
                    .map(Member::toString)
                    .forEach(missing::add);
        }
        return missing;
    }
}
