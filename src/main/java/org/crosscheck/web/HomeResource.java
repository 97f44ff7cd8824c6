package org.crosscheck.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The bare address leads to the stories. */
@Path("/")
public class HomeResource {

    @GET
    public Response home() {
        return Answer.see("/stories");
    }
}
