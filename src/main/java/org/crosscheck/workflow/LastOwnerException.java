package org.crosscheck.workflow;

/** Nobody would be left who may say who takes part. */
public class LastOwnerException extends RefusedException {
    private static final long serialVersionUID = 1L;

    LastOwnerException() {
        super("This is the last owner; make somebody else an owner first.");
    }
}
