//! Codes assigned by ISO: countries and territories (ISO 3166-1) and currencies (ISO 4217). A table; knows nothing else.

/// A country or territory: alpha-3, alpha-2 and numeric code.
pub struct Country(pub &'static str, pub &'static str, pub &'static str);

/// The country or territory of an alpha-3 code.
pub fn country(alpha3: &str) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.0 == alpha3)
}

/// Whether a currency's code is assigned.
pub fn is_currency(code: &str) -> bool {
    CURRENCIES.contains(&code)
}

/// The codes assigned in ISO 3166-1.
#[rustfmt::skip]
const COUNTRIES: &[Country] = &[
    Country("ABW", "AW", "533"), Country("AFG", "AF", "004"), Country("AGO", "AO", "024"), Country("AIA", "AI", "660"),
    Country("ALA", "AX", "248"), Country("ALB", "AL", "008"), Country("AND", "AD", "020"), Country("ARE", "AE", "784"),
    Country("ARG", "AR", "032"), Country("ARM", "AM", "051"), Country("ASM", "AS", "016"), Country("ATA", "AQ", "010"),
    Country("ATF", "TF", "260"), Country("ATG", "AG", "028"), Country("AUS", "AU", "036"), Country("AUT", "AT", "040"),
    Country("AZE", "AZ", "031"), Country("BDI", "BI", "108"), Country("BEL", "BE", "056"), Country("BEN", "BJ", "204"),
    Country("BES", "BQ", "535"), Country("BFA", "BF", "854"), Country("BGD", "BD", "050"), Country("BGR", "BG", "100"),
    Country("BHR", "BH", "048"), Country("BHS", "BS", "044"), Country("BIH", "BA", "070"), Country("BLM", "BL", "652"),
    Country("BLR", "BY", "112"), Country("BLZ", "BZ", "084"), Country("BMU", "BM", "060"), Country("BOL", "BO", "068"),
    Country("BRA", "BR", "076"), Country("BRB", "BB", "052"), Country("BRN", "BN", "096"), Country("BTN", "BT", "064"),
    Country("BVT", "BV", "074"), Country("BWA", "BW", "072"), Country("CAF", "CF", "140"), Country("CAN", "CA", "124"),
    Country("CCK", "CC", "166"), Country("CHE", "CH", "756"), Country("CHL", "CL", "152"), Country("CHN", "CN", "156"),
    Country("CIV", "CI", "384"), Country("CMR", "CM", "120"), Country("COD", "CD", "180"), Country("COG", "CG", "178"),
    Country("COK", "CK", "184"), Country("COL", "CO", "170"), Country("COM", "KM", "174"), Country("CPV", "CV", "132"),
    Country("CRI", "CR", "188"), Country("CUB", "CU", "192"), Country("CUW", "CW", "531"), Country("CXR", "CX", "162"),
    Country("CYM", "KY", "136"), Country("CYP", "CY", "196"), Country("CZE", "CZ", "203"), Country("DEU", "DE", "276"),
    Country("DJI", "DJ", "262"), Country("DMA", "DM", "212"), Country("DNK", "DK", "208"), Country("DOM", "DO", "214"),
    Country("DZA", "DZ", "012"), Country("ECU", "EC", "218"), Country("EGY", "EG", "818"), Country("ERI", "ER", "232"),
    Country("ESH", "EH", "732"), Country("ESP", "ES", "724"), Country("EST", "EE", "233"), Country("ETH", "ET", "231"),
    Country("FIN", "FI", "246"), Country("FJI", "FJ", "242"), Country("FLK", "FK", "238"), Country("FRA", "FR", "250"),
    Country("FRO", "FO", "234"), Country("FSM", "FM", "583"), Country("GAB", "GA", "266"), Country("GBR", "GB", "826"),
    Country("GEO", "GE", "268"), Country("GGY", "GG", "831"), Country("GHA", "GH", "288"), Country("GIB", "GI", "292"),
    Country("GIN", "GN", "324"), Country("GLP", "GP", "312"), Country("GMB", "GM", "270"), Country("GNB", "GW", "624"),
    Country("GNQ", "GQ", "226"), Country("GRC", "GR", "300"), Country("GRD", "GD", "308"), Country("GRL", "GL", "304"),
    Country("GTM", "GT", "320"), Country("GUF", "GF", "254"), Country("GUM", "GU", "316"), Country("GUY", "GY", "328"),
    Country("HKG", "HK", "344"), Country("HMD", "HM", "334"), Country("HND", "HN", "340"), Country("HRV", "HR", "191"),
    Country("HTI", "HT", "332"), Country("HUN", "HU", "348"), Country("IDN", "ID", "360"), Country("IMN", "IM", "833"),
    Country("IND", "IN", "356"), Country("IOT", "IO", "086"), Country("IRL", "IE", "372"), Country("IRN", "IR", "364"),
    Country("IRQ", "IQ", "368"), Country("ISL", "IS", "352"), Country("ISR", "IL", "376"), Country("ITA", "IT", "380"),
    Country("JAM", "JM", "388"), Country("JEY", "JE", "832"), Country("JOR", "JO", "400"), Country("JPN", "JP", "392"),
    Country("KAZ", "KZ", "398"), Country("KEN", "KE", "404"), Country("KGZ", "KG", "417"), Country("KHM", "KH", "116"),
    Country("KIR", "KI", "296"), Country("KNA", "KN", "659"), Country("KOR", "KR", "410"), Country("KWT", "KW", "414"),
    Country("LAO", "LA", "418"), Country("LBN", "LB", "422"), Country("LBR", "LR", "430"), Country("LBY", "LY", "434"),
    Country("LCA", "LC", "662"), Country("LIE", "LI", "438"), Country("LKA", "LK", "144"), Country("LSO", "LS", "426"),
    Country("LTU", "LT", "440"), Country("LUX", "LU", "442"), Country("LVA", "LV", "428"), Country("MAC", "MO", "446"),
    Country("MAF", "MF", "663"), Country("MAR", "MA", "504"), Country("MCO", "MC", "492"), Country("MDA", "MD", "498"),
    Country("MDG", "MG", "450"), Country("MDV", "MV", "462"), Country("MEX", "MX", "484"), Country("MHL", "MH", "584"),
    Country("MKD", "MK", "807"), Country("MLI", "ML", "466"), Country("MLT", "MT", "470"), Country("MMR", "MM", "104"),
    Country("MNE", "ME", "499"), Country("MNG", "MN", "496"), Country("MNP", "MP", "580"), Country("MOZ", "MZ", "508"),
    Country("MRT", "MR", "478"), Country("MSR", "MS", "500"), Country("MTQ", "MQ", "474"), Country("MUS", "MU", "480"),
    Country("MWI", "MW", "454"), Country("MYS", "MY", "458"), Country("MYT", "YT", "175"), Country("NAM", "NA", "516"),
    Country("NCL", "NC", "540"), Country("NER", "NE", "562"), Country("NFK", "NF", "574"), Country("NGA", "NG", "566"),
    Country("NIC", "NI", "558"), Country("NIU", "NU", "570"), Country("NLD", "NL", "528"), Country("NOR", "NO", "578"),
    Country("NPL", "NP", "524"), Country("NRU", "NR", "520"), Country("NZL", "NZ", "554"), Country("OMN", "OM", "512"),
    Country("PAK", "PK", "586"), Country("PAN", "PA", "591"), Country("PCN", "PN", "612"), Country("PER", "PE", "604"),
    Country("PHL", "PH", "608"), Country("PLW", "PW", "585"), Country("PNG", "PG", "598"), Country("POL", "PL", "616"),
    Country("PRI", "PR", "630"), Country("PRK", "KP", "408"), Country("PRT", "PT", "620"), Country("PRY", "PY", "600"),
    Country("PSE", "PS", "275"), Country("PYF", "PF", "258"), Country("QAT", "QA", "634"), Country("REU", "RE", "638"),
    Country("ROU", "RO", "642"), Country("RUS", "RU", "643"), Country("RWA", "RW", "646"), Country("SAU", "SA", "682"),
    Country("SDN", "SD", "729"), Country("SEN", "SN", "686"), Country("SGP", "SG", "702"), Country("SGS", "GS", "239"),
    Country("SHN", "SH", "654"), Country("SJM", "SJ", "744"), Country("SLB", "SB", "090"), Country("SLE", "SL", "694"),
    Country("SLV", "SV", "222"), Country("SMR", "SM", "674"), Country("SOM", "SO", "706"), Country("SPM", "PM", "666"),
    Country("SRB", "RS", "688"), Country("SSD", "SS", "728"), Country("STP", "ST", "678"), Country("SUR", "SR", "740"),
    Country("SVK", "SK", "703"), Country("SVN", "SI", "705"), Country("SWE", "SE", "752"), Country("SWZ", "SZ", "748"),
    Country("SXM", "SX", "534"), Country("SYC", "SC", "690"), Country("SYR", "SY", "760"), Country("TCA", "TC", "796"),
    Country("TCD", "TD", "148"), Country("TGO", "TG", "768"), Country("THA", "TH", "764"), Country("TJK", "TJ", "762"),
    Country("TKL", "TK", "772"), Country("TKM", "TM", "795"), Country("TLS", "TL", "626"), Country("TON", "TO", "776"),
    Country("TTO", "TT", "780"), Country("TUN", "TN", "788"), Country("TUR", "TR", "792"), Country("TUV", "TV", "798"),
    Country("TWN", "TW", "158"), Country("TZA", "TZ", "834"), Country("UGA", "UG", "800"), Country("UKR", "UA", "804"),
    Country("UMI", "UM", "581"), Country("URY", "UY", "858"), Country("USA", "US", "840"), Country("UZB", "UZ", "860"),
    Country("VAT", "VA", "336"), Country("VCT", "VC", "670"), Country("VEN", "VE", "862"), Country("VGB", "VG", "092"),
    Country("VIR", "VI", "850"), Country("VNM", "VN", "704"), Country("VUT", "VU", "548"), Country("WLF", "WF", "876"),
    Country("WSM", "WS", "882"), Country("YEM", "YE", "887"), Country("ZAF", "ZA", "710"), Country("ZMB", "ZM", "894"),
    Country("ZWE", "ZW", "716"),
];

/// The codes assigned in ISO 4217, without those beginning in X that are no money of a state or union.
#[rustfmt::skip]
const CURRENCIES: &[&str] = &[
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BHD", "BIF", "BMD", "BND",
    "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY",
    "COP", "COU", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP",
    "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD",
    "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP",
    "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN",
    "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN",
    "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD",
    "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX",
    "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF",
    "YER", "ZAR", "ZMW", "ZWG",
];
