package io.acceptability.admin;

/**
 * A parameter of the policy as the form shows it; its value is filled in by the page's script.
 *
 * @param id the parameter's name in REST
 * @param help what it is for, and what follows from it
 * @param shape {@code NAMES}, {@code NAME}, {@code WHOLE}, {@code FLAG} or {@code LINKS}
 * @param noun what its names name, for suggestions; empty where there are none
 * @param unit what a number counts; empty where it is no number
 * @param least the lowest number
 * @param most the highest number
 * @param empty what an empty list means
 */
public record FieldView(
        String id,
        String label,
        String help,
        String shape,
        String noun,
        String unit,
        int least,
        int most,
        String empty) {
    public boolean isName() {
        return shape.equals("NAME");
    }

    public boolean isWhole() {
        return shape.equals("WHOLE");
    }

    public boolean isFlag() {
        return shape.equals("FLAG");
    }

    public boolean isLinks() {
        return shape.equals("LINKS");
    }
}
