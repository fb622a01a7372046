package id.cakupan.enrollment.holiday;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which days offices do not work. */
@ConfigMapping(prefix = "cakupan.working-days")
interface WorkingDaysConfig {

    /** Whether days of collective leave are days off. */
    @WithDefault("true")
    boolean collectiveLeaveOff();
}
