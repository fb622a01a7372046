package id.cakupan.kit;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/** Turns the compiled-in OIDC tenant on exactly when an issuer is configured, so that there is one switch, not two. */
public final class OidcSwitch implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String SWITCH = "quarkus.oidc.tenant-enabled";

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (!SWITCH.equals(name)) {
            return context.proceed(name);
        }
        ConfigValue issuer = context.proceed(ISSUER);
        boolean configured = issuer != null && issuer.getValue() != null && !issuer.getValue().isBlank();
        return ConfigValue.builder().withName(name).withValue(Boolean.toString(configured))
                .withConfigSourceName(OidcSwitch.class.getSimpleName()).withConfigSourceOrdinal(Integer.MAX_VALUE).build();
    }
}
