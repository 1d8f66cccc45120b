package dev.stepwright.engine.dataset;

import dev.stepwright.asl.ReaderConfig;
import dev.stepwright.asl.ReaderConfig.Transformation;
import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.object.ObjectStoreException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the items of a dataset in the form that a {@code ReaderConfig} tells of. */
public final class DatasetReader implements Dataset.Visitor<Reading> {

    private final ObjectStore objects;
    private final ReaderConfig config;

    public DatasetReader(ObjectStore objects, ReaderConfig config) {
        this.objects = objects;
        this.config = config;
    }

    /**
     * Reads as many items as are wanted.
     *
     * @param maxItems 0 for all
     * @throws DatasetException when they cannot be read
     */
    public Items read(Dataset dataset, int maxItems) {
        if (maxItems < 0) {
            throw new DatasetException("field MaxItems must be positive");
        }
        Items items = new Items(maxItems == 0 ? Integer.MAX_VALUE : maxItems);
        try {
            dataset.accept(this).into(items);
        } catch (ObjectStoreException | UncheckedIOException e) {
            throw new DatasetException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new DatasetException(e.toString());
        }
        return items;
    }

    @Override
    public Reading visitOneObject(Dataset.OneObject object) {
        return items -> ObjectContent.of(objects, config).read(object.name(), items);
    }

    @Override
    public Reading visitListing(Dataset.Listing listing) {
        boolean load = config.transformation()
                .filter(Transformation.LOAD_AND_FLATTEN::equals)
                .isPresent();
        return load ? items -> loadAll(listing, items) : items -> describeAll(listing, items);
    }

    private void loadAll(Dataset.Listing listing, Items items) throws IOException {
        ObjectContent content = ObjectContent.of(objects, config);
        for (ListedObject found : objects.list(listing.bucket(), listing.prefix())) {
            if (items.isFull()) {
                return;
            }
            if (!found.isFolder()) {
                content.read(new ObjectName(listing.bucket(), found.key()), items);
            }
        }
    }

    private void describeAll(Dataset.Listing listing, Items items) throws IOException {
        for (ListedObject found : objects.list(listing.bucket(), listing.prefix())) {
            if (items.isFull()) {
                return;
            }
            items.add(ObjectDescription.of(found), "s3://" + listing.bucket());
        }
    }
}
