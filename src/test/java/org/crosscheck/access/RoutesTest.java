package org.crosscheck.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.crosscheck.FrontDoor;
import org.crosscheck.model.Permit;
import org.crosscheck.model.Role;
import org.crosscheck.workflow.AccessTokens;
import org.crosscheck.workflow.Accounts;
import org.crosscheck.workflow.CreateStory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Every route against everybody who may come (HOSTILE.md, rows 33 and 45); the routes are those of the application. */
@QuarkusTest
class RoutesTest {
    private static final String PASSWORD = "four words do well";
    private static int joined;

    @Inject
    BeanManager beans;

    @Inject
    Accounts accounts;

    @Inject
    CreateStory createStory;

    @Inject
    AccessTokens tokens;

    private final Set<String> wrong = new TreeSet<>();

    @Test
    void everyRouteHasARuleAndEveryRuleARoute() {
        assertEquals(new TreeSet<>(Rules.routes()), routes());
    }

    @Test
    void aStrangerMayDoNothingButSignIn() {
        for (String route : routes()) {
            int status = status(route, 1, null, "");
            boolean atTheDoor = rule(route).scope() == Rule.Scope.DOOR;
            expect(atTheDoor ? status != 403 : status == 401, route, "a stranger", status);
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void eachRoleInAStoryMayDoWhatItMay() {
        long story = createStory.titled("The matrix", "Ann");
        long other = createStory.titled("Another story", "Ann");
        sessions(story).forEach((role, session) -> {
            for (String route : inStories()) {
                expect(role.covers(rule(route).role()), route, story, session, role + " of the story");
                int elsewhere = status(route, other, session, Forms.token(session));
                boolean scripts = rule(route).permit() != null && route.startsWith("POST");
                expect(elsewhere == (scripts ? 401 : 404), route, role + " of another story", elsewhere);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void eachRoleInAllStoriesMayDoWhatItMay() {
        long story = createStory.titled("The matrix", "Ann");
        sessions(null).forEach((role, session) -> {
            for (String route : routes()) {
                boolean may =
                        rule(route).role() == null || role.covers(rule(route).role());
                expect(may, route, story, session, role + " of all");
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void whoTakesPartInNoStoryMayDoNothingInTheHouseButLook() {
        String session = sessions(createStory.titled("The matrix", "Ann")).get(Role.OWNER);
        for (String route : routes()) {
            if (rule(route).scope() == Rule.Scope.HOUSE && rule(route).role() != null) {
                int status = status(route, 1, session, Forms.token(session));
                expect(status == 403, route, "owner of one story", status);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** HOSTILE.md, row 29. */
    @Test
    void noWriteIsTakenWithoutTheFormsTokenOrWithThatOfAnotherSession() {
        String session = FrontDoor.session(RestAssured.port);
        String another = FrontDoor.enter(RestAssured.port);
        for (String route : routes()) {
            if (route.startsWith("POST")
                    && rule(route).scope() != Rule.Scope.DOOR
                    && rule(route).permit() == null) {
                for (String token : new String[] {"", "x", Forms.token(another)}) {
                    int status = status(route, 1, session, token);
                    expect(status == 400, route, "the token " + token, status);
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertFalse(routes().isEmpty());
    }

    /** A token opens what it is for, in the story it is for, and no page. */
    @Test
    void aTokenMayDoWhatItIsForAndNothingElse() {
        long story = createStory.titled("The matrix", "Ann");
        long other = createStory.titled("Another story", "Ann");
        for (Permit permit : Permit.values()) {
            String everywhere = token(permit, null);
            String here = token(permit, story);
            for (String route : routes()) {
                Rule rule = rule(route);
                if (rule.permit() == null) {
                    int status = status(route, story, everywhere, "");
                    boolean atTheDoor = rule.scope() == Rule.Scope.DOOR;
                    expect(atTheDoor ? status != 403 : status == 401, route, "a token for " + permit, status);
                } else {
                    boolean may = permit.covers(rule.permit());
                    expectForToken(may, route, status(route, story, everywhere, ""), permit + " everywhere");
                    expectForToken(may, route, status(route, story, here, ""), permit + " here");
                    int elsewhere = status(route, other, here, "");
                    expect(elsewhere == (may ? 404 : 403), route, permit + " of another story", elsewhere);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private void expectForToken(boolean may, String route, int status, String who) {
        expect(may ? status != 401 && status != 403 : status == 403, route, who, status);
    }

    private String token(Permit permit, Long story) {
        return tokens.make(new AccessTokens.Wish("the matrix", permit, story, 1), null, "Ann");
    }

    /** A stream that may be read never ends: {@code LiveTest} reads it. */
    private void expect(boolean may, String route, long story, String session, String who) {
        if (!may || !route.endsWith("/events")) {
            int status = status(route, story, session, Forms.token(session));
            boolean door = rule(route).scope() == Rule.Scope.DOOR;
            boolean scripts = rule(route).permit() != null && route.startsWith("POST");
            expect(
                    scripts ? status == 401 : may ? status != 403 && (door || status != 401) : status == 403,
                    route,
                    who,
                    status);
        }
    }

    private void expect(boolean holds, String route, String who, int status) {
        if (!holds) {
            wrong.add(route + " for " + who + ": " + status);
        }
    }

    private static Rule rule(String route) {
        return Rules.of(route).orElseThrow(() -> new AssertionError("no rule: " + route));
    }

    private Set<String> inStories() {
        Set<String> routes = routes();
        routes.removeIf(route -> rule(route).scope() != Rule.Scope.STORY);
        return routes;
    }

    /** One session a role. */
    private Map<Role, String> sessions(Long story) {
        Map<Role, String> sessions = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (story != null || role != Role.OWNER) {
                String invitation = accounts.invite("Matrix " + ++joined, role, story, "Ann");
                sessions.put(role, FrontDoor.join(RestAssured.port, invitation, PASSWORD));
            }
        }
        return sessions;
    }

    private static int status(String route, long story, String session, String token) {
        String[] parts = route.split(" ");
        String path = parts[1].replace("{story}", String.valueOf(story))
                .replace("{edition}", "inside")
                .replace("{ending}", "csv")
                .replaceAll("\\{\\w+}", "987654321");
        RequestSpecification request = RestAssured.given().redirects().follow(false);
        if (session != null && session.startsWith(AccessTokens.MARK)) {
            request.header("Authorization", "Bearer " + session);
        } else if (session != null) {
            request.cookie("session", session);
        }
        if (path.startsWith("/api/") && parts[0].equals("POST")) {
            return request.contentType("application/json").body("{}").post(path).statusCode();
        }
        return parts[0].equals("GET")
                ? request.get(path).statusCode()
                : path.endsWith("/files") || path.endsWith("/evidence")
                        ? request.multiPart("csrf-token", token).post(path).statusCode()
                        : request.formParam("csrf-token", token).post(path).statusCode();
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Path base = bean.getBeanClass().getAnnotation(Path.class);
            if (base != null && bean.getBeanClass().getName().startsWith("org.crosscheck")) {
                Arrays.stream(bean.getBeanClass().getMethods()).forEach(method -> add(routes, base, method));
            }
        }
        return routes;
    }

    private static void add(Set<String> routes, Path base, Method method) {
        Path path = method.getAnnotation(Path.class);
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                routes.add(Route.name(verb.value(), base.value() + "/" + (path == null ? "" : path.value())));
            }
        }
    }
}
