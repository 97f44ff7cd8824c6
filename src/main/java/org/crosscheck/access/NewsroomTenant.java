package org.crosscheck.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * How the extension talks to the newsroom's own sign-in: the authorization code flow with state, nonce and PKCE. It is asked at one
 * address only, and not before somebody signs in, so that the workbench starts whether or not the provider answers.
 */
@ApplicationScoped
class NewsroomTenant implements TenantConfigResolver {
    private static final Duration TIME_TO_SIGN_IN = Duration.ofMinutes(10);
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(10);
    private static final int KEY_LENGTH = 32;

    private final Newsroom newsroom;
    private final Exposure exposure;

    NewsroomTenant(Newsroom newsroom, Exposure exposure) {
        this.newsroom = newsroom;
        this.exposure = exposure;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> blocking) {
        boolean asked = newsroom.isOn() && request.normalizedPath().equals(Errand.ENTRY);
        return asked ? Uni.createFrom().item(config()) : Uni.createFrom().nullItem();
    }

    private OidcTenantConfig config() {
        String issuer = newsroom.issuer().orElseThrow();
        String client = newsroom.client().orElseThrow();
        String secret = newsroom.secret().orElseThrow();
        return OidcTenantConfig.authServerUrl(issuer)
                .tenantId("newsroom-" + key("tenant", issuer).substring(0, 8))
                .applicationType(ApplicationType.WEB_APP)
                .clientId(client)
                .credentials(secret)
                .connectionTimeout(TIME_TO_ANSWER)
                .token()
                .audience(client)
                .end()
                .authentication()
                .redirectPath(Errand.ENTRY)
                .restorePathAfterRedirect(false)
                .removeRedirectParameters(false)
                .nonceRequired()
                .pkceRequired()
                .stateSecret(key("state", secret))
                .stateCookieAge(TIME_TO_SIGN_IN)
                .failOnMissingStateParam()
                .cookiePath(Errand.PATH)
                .cookieForceSecure(exposure.isTls())
                .forceRedirectHttpsScheme(exposure.isTls())
                .end()
                .tokenStateManager()
                .encryptionSecret(key("tokens", secret))
                .end()
                .build();
    }

    /** The same on every node, so that one may take up what another began. */
    private static String key(String purpose, String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((purpose + " " + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
