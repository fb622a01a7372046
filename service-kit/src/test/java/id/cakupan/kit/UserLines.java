package id.cakupan.kit;

import java.util.Base64;
import java.util.Set;

/** Lines of a users file for tests. */
public final class UserLines {

    private UserLines() {
    }

    /** A line under a new random salt. */
    public static String of(String name, Set<String> roles, String password) {
        byte[] salt = UsersFile.randomBytes();
        byte[] hash = UsersFile.hash(password.toCharArray(), salt, UsersFile.ITERATIONS);
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(":", name, String.join(",", roles), Integer.toString(UsersFile.ITERATIONS),
                base64.encodeToString(salt), base64.encodeToString(hash));
    }
}
