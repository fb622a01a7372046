package id.cakupan.reporting.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import id.cakupan.kit.Refusal;

/** Writes the files of a finished pack as a zip, one after the other from the database. */
@ApplicationScoped
class PackZip {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    /** What is compressed as it is. */
    private static final Set<String> STORED = Set.of("pdf", "png", "xlsx");

    private final PackFiles files;

    PackZip(PackFiles files) {
        this.files = files;
    }

    /**
     * What goes into it, read before anything is answered.
     *
     * @throws Refusal 404 where the pack was removed meanwhile, 409 {@code pack-unfinished} where areas wait, or wait again
     */
    List<PackFiles.Entry> entries(Pack pack) {
        List<PackFiles.Entry> entries = files.entries(pack.id());
        if (entries.isEmpty()) {
            throw Packs.none();
        }
        long waiting = entries.stream().filter(PackFiles.Entry::isWaiting).count();
        if (pack.state() != Pack.State.FINISHED || waiting > 0) {
            throw new Refusal(409, "pack-unfinished", "%d of %d areas wait; the zip is there when every area was tried."
                    .formatted(waiting, entries.size()));
        }
        return entries;
    }

    /**
     * Writes the index and the files.
     *
     * @throws IOException also where the pack is removed meanwhile: then what was written is no whole zip
     */
    void write(Pack pack, List<PackFiles.Entry> entries, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        byte[] contents = ContentsFile.of(entries, pack.language());
        put(zip, new Item(ContentsFile.name(pack.language()), contents, pack.finishedAt(), false));
        for (PackFiles.Entry entry : entries) {
            if (entry.file() != null) {
                byte[] content = files.content(pack.id(), entry.number())
                        .orElseThrow(() -> new IOException("The pack was removed meanwhile."));
                put(zip, new Item(entry.file().name(), content, entry.file().knownAt(), STORED.contains(pack.format())));
            }
        }
        zip.finish();
    }

    private record Item(String name, byte[] content, Instant at, boolean stored) {
    }

    private static void put(ZipOutputStream zip, Item item) throws IOException {
        ZipEntry entry = new ZipEntry(item.name());
        entry.setTimeLocal(LocalDateTime.ofInstant(item.at(), WIB));
        if (item.stored()) {
            CRC32 sum = new CRC32();
            sum.update(item.content());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(item.content().length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(item.content());
        zip.closeEntry();
    }
}
