package id.cakupan.measure.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes invented people to the standard output: {@code FORM PEOPLE SEED DAY}, in the folder of the project. */
public final class InventPeople {

    private static final int BUFFER = 1 << 16;

    private InventPeople() {
    }

    /** How a person is written. */
    public enum Form {
        /** A line of a CSV file. */
        csv {
            @Override
            String head() {
                return "no_kk,relation,nik,full_name,birth_date,sex,district,segment,point\n";
            }

            @Override
            void write(Person person, LocalDate day, StringBuilder out) {
                out.append(person.noKk()).append(',').append(person.relation()).append(',').append(person.nik()).append(',')
                        .append(person.fullName()).append(',').append(person.birthDate()).append(',').append(person.sex())
                        .append(',').append(person.district()).append(',').append(person.segment()).append(',')
                        .append(person.point()).append('\n');
            }
        },
        /** The body of {@code POST /api/v1/registrations}, received on the day. */
        registrations {
            @Override
            String head() {
                return "";
            }

            @Override
            void write(Person person, LocalDate day, StringBuilder out) {
                out.append("{\"nik\":\"").append(person.nik()).append("\",\"noKk\":\"").append(person.noKk())
                        .append("\",\"fullName\":\"").append(person.fullName()).append("\",\"birthDate\":\"")
                        .append(person.birthDate()).append("\",\"sex\":\"").append(person.sex()).append("\",\"district\":\"")
                        .append(person.district()).append("\",\"point\":\"").append(person.point())
                        .append("\",\"receivedOn\":\"").append(day).append("\",\"vaIssuedOn\":\"").append(day)
                        .append("\"}\n");
            }
        };

        abstract String head();

        abstract void write(Person person, LocalDate day, StringBuilder out);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("Usage: csv|registrations PEOPLE SEED DAY, such as csv 10000000 1 2026-01-01");
            System.exit(2);
        }
        try (Writer out = new BufferedWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8), BUFFER)) {
            write(Form.valueOf(arguments[0]), Path.of(""), Long.parseLong(arguments[1]), Long.parseLong(arguments[2]),
                    LocalDate.parse(arguments[3]), out);
        }
    }

    /** Writes so many people, the last family cut off where it would be more. */
    public static void write(Form form, Path project, long people, long seed, LocalDate day, Writer out) throws IOException {
        Families families = new Families(project, seed, day);
        out.write(form.head());
        StringBuilder text = new StringBuilder();
        for (long written = 0; written < people;) {
            List<Person> family = families.next();
            for (Person person : family.subList(0, (int) Math.min(family.size(), people - written))) {
                form.write(person, day, text);
                written++;
            }
            out.append(text);
            text.setLength(0);
        }
    }
}
