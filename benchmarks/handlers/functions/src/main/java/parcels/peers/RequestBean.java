package parcels.peers;

/** What the function is called with. */
public class RequestBean {

    private ParcelBean parcel;

    public ParcelBean getParcel() {
        return parcel;
    }

    public void setParcel(ParcelBean value) {
        parcel = value;
    }
}
