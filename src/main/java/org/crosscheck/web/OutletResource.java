package org.crosscheck.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.crosscheck.model.HouseSpelling;
import org.crosscheck.model.Outlet;
import org.crosscheck.web.page.Frame;
import org.crosscheck.web.page.HousePage;
import org.crosscheck.workflow.KeepHouse;
import org.crosscheck.workflow.RefusedException;
import org.crosscheck.workflow.UnknownException;

/** An outlet's house: its time zone and how it spells names. */
@Path("/outlets/{outlet}")
@Produces(MediaType.TEXT_HTML)
public class OutletResource {
    private final KeepHouse keepHouse;
    private final Visitor visitor;

    OutletResource(KeepHouse keepHouse, Visitor visitor) {
        this.keepHouse = keepHouse;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance house(@PathParam("outlet") long id) {
        Outlet outlet = outlet(id);
        return page(outlet, outlet.timeZone, KeepHouse.lines(HouseSpelling.of(id)), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("outlet") long id,
            @FormParam("zone") @DefaultValue("") String zone,
            @FormParam("list") @DefaultValue("") String list) {
        try {
            keepHouse.keep(id, zone, list, visitor.who());
            return Answer.see("/outlets/" + id);
        } catch (RefusedException e) {
            return Answer.page(422, page(outlet(id), zone, list, e.getMessage()));
        }
    }

    private static Outlet outlet(long id) {
        return Outlet.withId(id).orElseThrow(() -> new UnknownException("outlet", id));
    }

    private HousePage page(Outlet outlet, String zone, String list, String wrong) {
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/") && !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
                .sorted()
                .toList();
        return new HousePage(
                Frame.plain(visitor.name()),
                outlet.id,
                outlet.name,
                Objects.requireNonNullElse(zone, ""),
                list,
                zones,
                wrong);
    }
}
