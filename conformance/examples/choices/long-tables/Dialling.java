import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Tables as switches: as long as they may get, their expressions stay as flat as the service wants them. */
public class Dialling {

    public record Number(String country, String digits) {}

    @Workflow(name = "dialling")
    public String dial(Number number) {
        String dialled = "+" + code(number.country()) + number.digits();
        if (isIsland(number.country())) {
            dialled = viaCable(dialled);
        }
        switch (number.country()) {
            case "DZ", "AO", "BJ", "BW", "BF", "BI", "CV", "CM", "CF", "TD", "KM", "CG", "CD", "CI", "DJ",
                 "EG", "GQ", "ER", "SZ", "ET", "GA", "GM", "GH", "GN", "GW", "KE", "LS", "LR", "LY", "MG",
                 "MW", "ML", "MR", "MU", "MA", "MZ", "NA", "NE", "NG", "RW", "ST", "SN", "SC", "SL", "SO",
                 "ZA", "SS", "SD", "TZ", "TG", "TN", "UG", "ZM", "ZW":
                return "Africa " + dialled;
            case "AL", "AD", "AT", "BY", "BE", "BA", "BG", "HR", "CZ", "DK", "EE", "FI", "FR", "DE", "GR",
                 "HU", "IS", "IE", "IT", "LV", "LI", "LT", "LU", "MT", "MD", "MC", "ME", "NL", "MK", "NO",
                 "PL", "PT", "RO", "SM", "RS", "SK", "SI", "ES", "SE", "CH", "UA", "GB", "VA":
                return "Europe " + dialled;
            default:
                return ring(dialled);
        }
    }

    private int code(String country) {
        return switch (country) {
            case "AF" -> 93;
            case "AL" -> 355;
            case "DZ" -> 213;
            case "AD" -> 376;
            case "AO" -> 244;
            case "AR" -> 54;
            case "AM" -> 374;
            case "AU" -> 61;
            case "AT" -> 43;
            case "AZ" -> 994;
            case "BH" -> 973;
            case "BD" -> 880;
            case "BY" -> 375;
            case "BE" -> 32;
            case "BZ" -> 501;
            case "BJ" -> 229;
            case "BT" -> 975;
            case "BO" -> 591;
            case "BA" -> 387;
            case "BW" -> 267;
            case "BR" -> 55;
            case "BN" -> 673;
            case "BG" -> 359;
            case "BF" -> 226;
            case "BI" -> 257;
            case "KH" -> 855;
            case "CM" -> 237;
            case "CV" -> 238;
            case "CF" -> 236;
            case "TD" -> 235;
            case "CL" -> 56;
            case "CN" -> 86;
            case "CO" -> 57;
            case "KM" -> 269;
            case "CG" -> 242;
            case "CD" -> 243;
            case "CR" -> 506;
            case "CI" -> 225;
            case "HR" -> 385;
            case "CU" -> 53;
            case "CY" -> 357;
            case "CZ" -> 420;
            case "DK" -> 45;
            case "DJ" -> 253;
            case "EC" -> 593;
            case "EG" -> 20;
            case "SV" -> 503;
            case "GQ" -> 240;
            case "ER" -> 291;
            case "EE" -> 372;
            case "SZ" -> 268;
            case "ET" -> 251;
            case "FJ" -> 679;
            case "FI" -> 358;
            case "FR" -> 33;
            case "GA" -> 241;
            case "GM" -> 220;
            case "GE" -> 995;
            case "DE" -> 49;
            case "GH" -> 233;
            case "GR" -> 30;
            case "GT" -> 502;
            case "GN" -> 224;
            case "GW" -> 245;
            case "GY" -> 592;
            case "HT" -> 509;
            case "HN" -> 504;
            case "HK" -> 852;
            case "HU" -> 36;
            case "IS" -> 354;
            case "IN" -> 91;
            case "ID" -> 62;
            case "IR" -> 98;
            case "IQ" -> 964;
            case "IE" -> 353;
            case "IL" -> 972;
            case "IT" -> 39;
            case "JP" -> 81;
            case "JO" -> 962;
            case "KE" -> 254;
            case "KI" -> 686;
            case "KR" -> 82;
            case "KW" -> 965;
            case "KG" -> 996;
            case "LA" -> 856;
            case "LV" -> 371;
            case "LB" -> 961;
            case "LS" -> 266;
            case "LR" -> 231;
            case "LY" -> 218;
            case "LI" -> 423;
            case "LT" -> 370;
            case "LU" -> 352;
            case "MO" -> 853;
            case "MG" -> 261;
            case "MW" -> 265;
            case "MY" -> 60;
            case "MV" -> 960;
            case "ML" -> 223;
            case "MT" -> 356;
            case "MR" -> 222;
            case "MU" -> 230;
            case "MX" -> 52;
            case "MD" -> 373;
            case "MC" -> 377;
            case "MN" -> 976;
            case "ME" -> 382;
            case "MA" -> 212;
            case "MZ" -> 258;
            case "MM" -> 95;
            case "NA" -> 264;
            case "NP" -> 977;
            case "NL" -> 31;
            case "NZ" -> 64;
            default -> 0;
        };
    }

    private boolean isIsland(String country) {
        return country.equals("AU")
                || country.equals("BH")
                || country.equals("BN")
                || country.equals("CV")
                || country.equals("CY")
                || country.equals("FJ")
                || country.equals("IE")
                || country.equals("IS")
                || country.equals("JP")
                || country.equals("KI")
                || country.equals("KM")
                || country.equals("LK")
                || country.equals("MG")
                || country.equals("MT")
                || country.equals("MU")
                || country.equals("MV")
                || country.equals("NZ")
                || country.equals("PH")
                || country.equals("SC")
                || country.equals("SG")
                || country.equals("ST")
                || country.equals("TW")
                || country.equals("GB")
                || country.equals("ID")
                || country.equals("CU")
                || country.equals("HT")
                || country.equals("JM")
                || country.equals("DO")
                || country.equals("TT")
                || country.equals("BB")
                || country.equals("BS")
                || country.equals("AG")
                || country.equals("DM")
                || country.equals("GD")
                || country.equals("KN")
                || country.equals("LC")
                || country.equals("VC")
                || country.equals("WS")
                || country.equals("TO")
                || country.equals("VU")
                || country.equals("SB")
                || country.equals("PG");
    }

    @Step
    String viaCable(String number) {
        return number + " by cable";
    }

    @Step
    String ring(String number) {
        return "ring " + number;
    }
}
