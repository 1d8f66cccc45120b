package parcels.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import parcels.Label;
import parcels.Parcel;
import parcels.Shipping;

/** With the runtime client's own binding, which knows beans. */
public final class Binding implements RequestHandler<RequestBean, LabelBean> {

    private final Shipping shipping = new Shipping();

    @Override
    public LabelBean handleRequest(RequestBean request, Context context) {
        ParcelBean in = request.getParcel();
        Label label = shipping.label(new Parcel(in.getId(), in.getAddress(), in.getNotes(), in.getKilos()));
        LabelBean out = new LabelBean();
        out.setId(label.id());
        out.setAddress(label.address());
        out.setNotes(label.notes());
        out.setKilos(label.kilos());
        out.setLines(label.lines());
        return out;
    }
}
