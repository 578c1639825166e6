package io.acceptability.sandbox.search;

import io.acceptability.sandbox.search.JqlLexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A parsed query: a tree of clauses and an order. */
final class Jql {
    /** A part of a query that an issue matches or not. */
    sealed interface Node permits And, Or, Not, Clause {}

    record And(List<Node> parts) implements Node {}

    record Or(List<Node> parts) implements Node {}

    record Not(Node part) implements Node {}

    /** {@code field operator values}; the operator in lower case. */
    record Clause(String field, String operator, List<Value> values) implements Node {}

    /** A value: a text, EMPTY, or a function with its arguments. */
    record Value(String text, boolean empty, boolean function, List<String> arguments) {}

    /** One field to order by. */
    record Order(String field, boolean descending) {}

    /** The tree, null for a query that matches all, and the order. */
    record Query(Node where, List<Order> order) {}

    /** How deep a query may be nested; the stack would not take much more than some thousands. */
    private static final int DEEPEST = 200;

    private final List<Token> tokens;
    private int at;
    private int depth;

    private Jql(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Query parse(String text) throws JqlException {
        Jql parser = new Jql(JqlLexer.tokens(text == null ? "" : text));
        Node where = parser.atEnd() || parser.ahead("order") ? null : parser.or();
        List<Order> order = parser.order();
        if (!parser.atEnd()) {
            throw parser.unexpected("Expecting either 'OR' or 'AND'");
        }
        return new Query(where, order);
    }

    private Node or() throws JqlException {
        List<Node> parts = new ArrayList<>(List.of(and()));
        while (take("or") || takeSign("||") || takeSign("|")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    private Node and() throws JqlException {
        List<Node> parts = new ArrayList<>(List.of(not()));
        while (take("and") || takeSign("&&") || takeSign("&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private Node not() throws JqlException {
        if (depth == DEEPEST) {
            throw new JqlException("The JQL query is nested too deeply.");
        }
        depth++;
        Node node = negated();
        depth--;
        return node;
    }

    private Node negated() throws JqlException {
        if (take("not") || takeSign("!")) {
            return new Not(not());
        }
        if (takeSign("(")) {
            Node inner = or();
            if (!takeSign(")")) {
                throw unexpected("Expecting ')'");
            }
            return inner;
        }
        return clause();
    }

    private Node clause() throws JqlException {
        String field = word("a field name");
        String operator = operator(field);
        List<Value> values = new ArrayList<>();
        if (operator.endsWith("in")) {
            if (takeSign("(")) {
                do {
                    values.add(value());
                } while (takeSign(","));
                if (!takeSign(")")) {
                    throw unexpected("Expecting ',' or ')'");
                }
            } else {
                Value value = value();
                if (!value.function()) {
                    throw new JqlException("Operator '" + operator + "' does not support the non-list value '"
                            + value.text() + "' for field '" + field + "'.");
                }
                values.add(value);
            }
        } else {
            values.add(value());
        }
        if (operator.startsWith("is") && !values.get(0).empty()) {
            throw new JqlException(
                    "The operator '" + operator + "' only supports EMPTY or NULL for field '" + field + "'.");
        }
        return new Clause(field, operator, values);
    }

    private String operator(String field) throws JqlException {
        if (!atEnd() && tokens.get(at).sign()) {
            String sign = tokens.get(at).text();
            if (List.of("=", "!=", "~", "!~", "<", ">", "<=", ">=").contains(sign)) {
                at++;
                return sign;
            }
        }
        if (take("in")) {
            return "in";
        }
        if (take("is")) {
            return take("not") ? "is not" : "is";
        }
        if (ahead("not") && at + 1 < tokens.size() && tokens.get(at + 1).is("in")) {
            at += 2;
            return "not in";
        }
        throw unexpected("Expecting operator after '" + field + "'. The valid operators are '=', '!=', '<', '>', '<=',"
                + " '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'");
    }

    private Value value() throws JqlException {
        Token token = atEnd() ? null : tokens.get(at);
        String text = word("a value");
        if (!token.quoted() && (token.is("empty") || token.is("null"))) {
            return new Value(text, true, false, List.of());
        }
        if (!token.quoted() && takeSign("(")) {
            List<String> arguments = new ArrayList<>();
            while (!takeSign(")")) {
                arguments.add(word("an argument or ')'"));
                takeSign(",");
            }
            return new Value(text, false, true, arguments);
        }
        return new Value(text, false, false, List.of());
    }

    private List<Order> order() throws JqlException {
        List<Order> order = new ArrayList<>();
        if (take("order")) {
            if (!take("by")) {
                throw unexpected("Expecting 'BY'");
            }
            do {
                String field = word("a field name");
                boolean descending = take("desc");
                if (!descending) {
                    take("asc");
                }
                order.add(new Order(field.toLowerCase(Locale.ROOT), descending));
            } while (takeSign(","));
        }
        return order;
    }

    private String word(String expected) throws JqlException {
        if (atEnd() || tokens.get(at).sign()) {
            throw unexpected("Expecting " + expected);
        }
        return tokens.get(at++).text();
    }

    private boolean ahead(String word) {
        return !atEnd() && tokens.get(at).is(word);
    }

    private boolean take(String word) {
        boolean there = ahead(word);
        at += there ? 1 : 0;
        return there;
    }

    private boolean takeSign(String sign) {
        boolean there =
                !atEnd() && tokens.get(at).sign() && tokens.get(at).text().equals(sign);
        at += there ? 1 : 0;
        return there;
    }

    private boolean atEnd() {
        return at >= tokens.size();
    }

    private JqlException unexpected(String expectation) {
        if (atEnd()) {
            return new JqlException("Error in the JQL Query: " + expectation + " before the end of the query.");
        }
        Token token = tokens.get(at);
        return new JqlException("Error in the JQL Query: " + expectation + " but got '" + token.text()
                + "'. (line 1, character " + (token.position() + 1) + ")");
    }
}
