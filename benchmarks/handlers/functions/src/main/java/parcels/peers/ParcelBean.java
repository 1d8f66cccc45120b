package parcels.peers;

import java.math.BigDecimal;
import java.util.List;

/** A parcel as a bean. */
public class ParcelBean {

    private String id;
    private String address;
    private List<String> notes;
    private BigDecimal kilos;

    public String getId() {
        return id;
    }

    public void setId(String value) {
        id = value;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String value) {
        address = value;
    }

    public List<String> getNotes() {
        return notes;
    }

    public void setNotes(List<String> value) {
        notes = value;
    }

    public BigDecimal getKilos() {
        return kilos;
    }

    public void setKilos(BigDecimal value) {
        kilos = value;
    }
}
