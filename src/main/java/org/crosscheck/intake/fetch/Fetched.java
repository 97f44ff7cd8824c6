package org.crosscheck.intake.fetch;

/**
 * What stands at an address.
 *
 * @param address where it was found in the end, after redirects
 * @param name the last part of its path, or the site where the path has none
 * @param bytes at most {@link Fetcher#MOST_BYTES}, decoded
 * @param validators for asking later whether it changed
 */
public record Fetched(String address, String name, byte[] bytes, Validators validators) {

    /** What stands at an address that says nothing of its state. */
    public Fetched(String address, String name, byte[] bytes) {
        this(address, name, bytes, Validators.NONE);
    }
}
