package org.crosscheck.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tags of a document while it is set: a few numbers for each, since a long report has hundreds of thousands. A tag holds
 * either other tags or content of pages. Not thread-safe.
 */
final class Structure {
    private static final int NONE = -1;

    private final List<String> types = new ArrayList<>();
    private final Numbers type = new Numbers();
    private final Numbers parent = new Numbers();
    private final Numbers owner = new Numbers();
    private final Numbers sheet = new Numbers();
    private final Map<Integer, String> sayings = new HashMap<>();
    private final Tag root = add(NONE, "Document");

    /** The tag over all others, whose id is 0. */
    Tag root() {
        return root;
    }

    Tag add(Tag above, String name) {
        return add(above.id(), name);
    }

    private Tag add(int above, String name) {
        if (!types.contains(name)) {
            types.add(name);
        }
        type.add(types.indexOf(name));
        parent.add(above);
        return new Tag(this, type.size() - 1, name);
    }

    void say(int tag, String entries) {
        sayings.put(tag, entries);
    }

    /** The next piece of content of this sheet belongs to the tag; sheets come in order. */
    void holds(int tag, int onSheet) {
        owner.add(tag);
        sheet.add(onSheet);
    }

    /** How many tags there are. Their ids are in the order in which they came, a tag's before those that it holds. */
    int size() {
        return type.size();
    }

    String type(int tag) {
        return types.get(type.get(tag));
    }

    /** Negative for the root. */
    int parent(int tag) {
        return parent.get(tag);
    }

    /** What else its dictionary holds; empty for nothing. */
    String said(int tag) {
        return sayings.getOrDefault(tag, "");
    }

    /** How many pieces of content there are, in the order of their sheets and places there. */
    int contents() {
        return owner.size();
    }

    int ownerOf(int content) {
        return owner.get(content);
    }

    int sheetOf(int content) {
        return sheet.get(content);
    }

    /** For each tag the ids of those that it holds, in order. */
    Chains children() {
        Chains children = new Chains(size(), size());
        for (int i = size() - 1; i > 0; i--) {
            children.push(parent(i), i);
        }
        return children;
    }

    /** For each tag its pieces of content, in order. */
    Chains pieces() {
        Chains pieces = new Chains(size(), contents());
        for (int i = contents() - 1; i >= 0; i--) {
            pieces.push(ownerOf(i), i);
        }
        return pieces;
    }
}
