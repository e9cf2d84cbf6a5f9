//! The territories of the Americas that are no states of their own: what they are called, and why they are drawn as they
//! are. A table; which of them has which shape is `geometry::codes`'s matter.
//!
//! Names in English, Spanish and French are those of the United Nations (Statistics Division, M49). Portuguese is no
//! language of the United Nations; its names are translations, as in Unicode CLDR where that names the same land.

use crate::lang::Lang;

/// Why a territory is context, and not part of a state of the Americas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A region of France.
    French,
    /// An overseas collectivity of France.
    Collectivity,
    /// A country of the Kingdom of the Netherlands.
    Dutch,
    /// Part of the Netherlands.
    DutchPart,
    /// Non-self-governing, administered by the United Kingdom.
    British,
    /// The same, and claimed by Argentina.
    ClaimedListed,
    /// Administered by the United Kingdom and claimed by Argentina.
    Claimed,
    /// Non-self-governing, administered by the United States.
    American,
    /// In association with the United States.
    Commonwealth,
    /// Part of the Kingdom of Denmark.
    Danish,
}

/// A territory.
#[derive(Debug)]
pub struct Territory {
    /// ISO 3166-1 alpha-3 code.
    pub code: &'static str,
    /// Its names, in the order of [`Lang::ALL`].
    names: [&'static str; 4],
    /// Why it is drawn as it is.
    pub ground: Ground,
}

impl Territory {
    /// Its name.
    pub fn name(&self, lang: Lang) -> &'static str {
        pick(&self.names, lang)
    }
}

fn pick(texts: &[&'static str; 4], lang: Lang) -> &'static str {
    let [en, es, pt, fr] = texts;
    match lang {
        Lang::En => en,
        Lang::Es => es,
        Lang::Pt => pt,
        Lang::Fr => fr,
    }
}

const fn at(code: &'static str, ground: Ground, names: [&'static str; 4]) -> Territory {
    Territory { code, names, ground }
}

/// All territories, by their codes.
#[rustfmt::skip]
pub const TERRITORIES: [Territory; 21] = [
    at("ABW", Ground::Dutch, ["Aruba", "Aruba", "Aruba", "Aruba"]),
    at("AIA", Ground::British, ["Anguilla", "Anguila", "Anguila", "Anguilla"]),
    at("BES", Ground::DutchPart, ["Bonaire, Sint Eustatius and Saba", "Bonaire, San Eustaquio y Saba", "Bonaire, Santo Eustáquio e Saba", "Bonaire, Saint-Eustache et Saba"]),
    at("BLM", Ground::Collectivity, ["Saint Barthélemy", "San Barthélemy", "São Bartolomeu", "Saint-Barthélemy"]),
    at("BMU", Ground::British, ["Bermuda", "Bermuda", "Bermudas", "Bermudes"]),
    at("CUW", Ground::Dutch, ["Curaçao", "Curazao", "Curaçao", "Curaçao"]),
    at("CYM", Ground::British, ["Cayman Islands", "Islas Caimán", "Ilhas Cayman", "Îles Caïmanes"]),
    at("FLK", Ground::ClaimedListed, ["Falkland Islands (Malvinas)", "Islas Malvinas (Falkland)", "Ilhas Malvinas (Falkland)", "Îles Falkland (Malvinas)"]),
    at("GLP", Ground::French, ["Guadeloupe", "Guadalupe", "Guadalupe", "Guadeloupe"]),
    at("GRL", Ground::Danish, ["Greenland", "Groenlandia", "Groenlândia", "Groenland"]),
    at("GUF", Ground::French, ["French Guiana", "Guayana Francesa", "Guiana Francesa", "Guyane française"]),
    at("MAF", Ground::Collectivity, ["Saint Martin (French Part)", "San Martín (parte francesa)", "São Martinho (parte francesa)", "Saint-Martin (partie française)"]),
    at("MSR", Ground::British, ["Montserrat", "Montserrat", "Montserrat", "Montserrat"]),
    at("MTQ", Ground::French, ["Martinique", "Martinica", "Martinica", "Martinique"]),
    at("PRI", Ground::Commonwealth, ["Puerto Rico", "Puerto Rico", "Porto Rico", "Porto Rico"]),
    at("SGS", Ground::Claimed, ["South Georgia and the South Sandwich Islands", "Georgia del Sur y las Islas Sandwich del Sur", "Ilhas Geórgia do Sul e Sandwich do Sul", "Géorgie du Sud-et-les Îles Sandwich du Sud"]),
    at("SPM", Ground::Collectivity, ["Saint Pierre and Miquelon", "San Pedro y Miquelón", "São Pedro e Miquelão", "Saint-Pierre-et-Miquelon"]),
    at("SXM", Ground::Dutch, ["Sint Maarten (Dutch part)", "San Martín (parte holandesa)", "Sint Maarten (parte neerlandesa)", "Saint-Martin (partie néerlandaise)"]),
    at("TCA", Ground::British, ["Turks and Caicos Islands", "Islas Turcas y Caicos", "Ilhas Turcas e Caicos", "Îles Turques-et-Caïques"]),
    at("VGB", Ground::British, ["British Virgin Islands", "Islas Vírgenes Británicas", "Ilhas Virgens Britânicas", "Îles Vierges britanniques"]),
    at("VIR", Ground::American, ["United States Virgin Islands", "Islas Vírgenes de los Estados Unidos", "Ilhas Virgens Americanas", "Îles Vierges américaines"]),
];

impl Ground {
    /// The reason in a sentence.
    #[rustfmt::skip]
    pub fn sentence(self, lang: Lang) -> &'static str {
        let texts = match self {
            Ground::French => [
                "Part of France.",
                "Parte de Francia.",
                "Parte da França.",
                "Partie de la France.",
            ],
            Ground::Collectivity => [
                "Part of France, as an overseas collectivity.",
                "Parte de Francia, como colectividad de ultramar.",
                "Parte da França, como coletividade ultramarina.",
                "Collectivité d’outre-mer de la France.",
            ],
            Ground::Dutch => [
                "A country within the Kingdom of the Netherlands.",
                "País dentro del Reino de los Países Bajos.",
                "País dentro do Reino dos Países Baixos.",
                "Pays au sein du Royaume des Pays-Bas.",
            ],
            Ground::DutchPart => [
                "Part of the Netherlands, as three special municipalities.",
                "Parte de los Países Bajos, como tres municipios especiales.",
                "Parte dos Países Baixos, como três municípios especiais.",
                "Partie des Pays-Bas, formée de trois communes à statut particulier.",
            ],
            Ground::British => [
                "Administered by the United Kingdom; on the United Nations list of Non-Self-Governing Territories.",
                "Administrado por el Reino Unido; figura en la lista de Territorios No Autónomos de las Naciones Unidas.",
                "Administrado pelo Reino Unido; consta da lista de Territórios Não Autônomos das Nações Unidas.",
                "Administré par le Royaume-Uni ; figure sur la liste des territoires non autonomes des Nations Unies.",
            ],
            Ground::ClaimedListed => [
                "Administered by the United Kingdom and claimed by Argentina; on the United Nations list of Non-Self-Governing Territories. Drawn as part of neither.",
                "Administrado por el Reino Unido y reclamado por la Argentina; figura en la lista de Territorios No Autónomos de las Naciones Unidas. No se dibuja como parte de ninguno de los dos.",
                "Administrado pelo Reino Unido e reivindicado pela Argentina; consta da lista de Territórios Não Autônomos das Nações Unidas. Não é desenhado como parte de nenhum dos dois.",
                "Administré par le Royaume-Uni et revendiqué par l’Argentine ; figure sur la liste des territoires non autonomes des Nations Unies. N’est dessiné comme partie ni de l’un ni de l’autre.",
            ],
            Ground::Claimed => [
                "Administered by the United Kingdom and claimed by Argentina. Drawn as part of neither.",
                "Administrado por el Reino Unido y reclamado por la Argentina. No se dibuja como parte de ninguno de los dos.",
                "Administrado pelo Reino Unido e reivindicado pela Argentina. Não é desenhado como parte de nenhum dos dois.",
                "Administré par le Royaume-Uni et revendiqué par l’Argentine. N’est dessiné comme partie ni de l’un ni de l’autre.",
            ],
            Ground::American => [
                "Administered by the United States; on the United Nations list of Non-Self-Governing Territories.",
                "Administrado por los Estados Unidos; figura en la lista de Territorios No Autónomos de las Naciones Unidas.",
                "Administrado pelos Estados Unidos; consta da lista de Territórios Não Autônomos das Nações Unidas.",
                "Administré par les États-Unis ; figure sur la liste des territoires non autonomes des Nations Unies.",
            ],
            Ground::Commonwealth => [
                "A commonwealth in association with the United States, with a constitution of its own.",
                "Estado libre asociado a los Estados Unidos, con constitución propia.",
                "Estado livre associado aos Estados Unidos, com constituição própria.",
                "État libre associé aux États-Unis, avec sa propre constitution.",
            ],
            Ground::Danish => [
                "A self-governing part of the Kingdom of Denmark.",
                "Parte autónoma del Reino de Dinamarca.",
                "Parte autônoma do Reino da Dinamarca.",
                "Partie autonome du Royaume du Danemark.",
            ],
        };
        pick(&texts, lang)
    }
}
