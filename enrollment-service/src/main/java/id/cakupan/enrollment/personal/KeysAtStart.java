package id.cakupan.enrollment.personal;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

/** Reads the keys and refuses a start with unusable or wrong ones, before anything is written under them. */
@ApplicationScoped
class KeysAtStart {

    @Produces
    @Singleton
    PersonalKeys keys(PersonalConfig config) {
        return PersonalKeys.read(config.keysFile());
    }

    @Transactional
    void check(@Observes StartupEvent start, PersonalKeys keys, AgroalDataSource database) {
        try (Connection connection = database.getConnection()) {
            new KeyCheck(connection).check(keys);
        } catch (SQLException e) {
            throw new IllegalStateException("The keys of personal data could not be checked.", e);
        }
    }
}
