package org.crosscheck.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.crosscheck.model.Decision;
import org.crosscheck.model.Evidence;
import org.crosscheck.model.EvidencePart;
import org.crosscheck.model.Group;
import org.crosscheck.web.page.GroupPage;
import org.crosscheck.web.page.Typed;
import org.crosscheck.workflow.AttachEvidence;
import org.crosscheck.workflow.Proof;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.UnknownException;

/** What decisions rest on. */
@Path("/stories/{story}")
@Produces(MediaType.TEXT_HTML)
public class EvidenceResource {
    private final AttachEvidence attachEvidence;
    private final Visitor visitor;

    EvidenceResource(AttachEvidence attachEvidence, Visitor visitor) {
        this.attachEvidence = attachEvidence;
        this.visitor = visitor;
    }

    @POST
    @Path("/decisions/{decision}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("story") long story,
            @PathParam("decision") long decision,
            @RestForm String address,
            @RestForm String place,
            @RestForm String contact,
            @RestForm String called,
            @RestForm String how,
            @RestForm String note,
            @RestForm String confidential,
            @RestForm("file") FileUpload file) {
        boolean hasFile =
                file != null && file.fileName() != null && !file.fileName().isEmpty();
        Proof proof = new Proof(
                address,
                place,
                hasFile ? file.uploadedFile() : null,
                hasFile ? file.fileName() : null,
                hasFile ? file.contentType() : null,
                contact,
                called,
                how,
                note,
                confidential != null);
        Decision about =
                Decision.inStory(story, decision).orElseThrow(() -> new UnknownException("decision", decision));
        try {
            attachEvidence.attach(story, decision, proof, visitor.name());
            return Answer.see("/stories/" + story + "/groups/" + about.claim.group.id + "#publishing");
        } catch (RefusedException e) {
            Typed typed = new Typed("evidence-" + decision, fields(proof), e.getMessage(), false);
            return Answer.page(e, page(story, about.claim.group.id, typed));
        }
    }

    private GroupPage page(long story, long group, Typed typed) {
        Group found = Group.inStory(story, group).orElseThrow(() -> new UnknownException("group", group));
        return GroupDesk.page(found, typed, visitor.name());
    }

    private static Map<String, List<String>> fields(Proof proof) {
        Map<String, List<String>> fields = new HashMap<>();
        put(fields, "address", proof.address());
        put(fields, "place", proof.place());
        put(fields, "contact", proof.callContact());
        put(fields, "called", proof.callAt());
        put(fields, "how", proof.callHow());
        put(fields, "note", proof.note());
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, String value) {
        if (value != null) {
            fields.put(name, List.of(value));
        }
    }

    /** The bytes as they came, to be kept and never opened by the browser: what they are is not known. */
    @GET
    @Path("/evidence/{evidence}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response file(@PathParam("story") long story, @PathParam("evidence") long evidence) {
        Evidence kept = Evidence.inStory(story, evidence)
                .filter(known -> known.fileName != null && known.decision.isVisibleTo(visitor.name()))
                .orElseThrow(() -> new UnknownException("file", evidence));
        StreamingOutput body = out -> {
            for (EvidencePart part : EvidencePart.of(evidence)) {
                out.write(part.bytes);
            }
        };
        return Attachment.of(kept.fileName, body, kept.fileSize);
    }
}
