package parcels.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import parcels.Parcel;
import parcels.Shipping;

/** With jackson-databind on the records. */
public final class Databind implements RequestStreamHandler {

    private final ObjectMapper json = new ObjectMapper();
    private final Shipping shipping = new Shipping();

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        json.writeValue(out, shipping.label(json.readValue(in, Request.class).parcel()));
    }

    record Request(Parcel parcel) {}
}
