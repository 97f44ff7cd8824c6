package org.crosscheck.web;

import java.util.regex.Pattern;

/** Where somebody goes on after signing in: never out of the workbench. */
final class Next {
    private static final String HOME = "/stories";
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private Next() {}

    /** The address when it is one of this workbench, a path with or without a query; else that of the stories. */
    static String local(String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : HOME;
    }
}
