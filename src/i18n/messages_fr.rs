//! The sentences in French.

use super::{ClientMessages, Messages, Plural};

/// The sentences in French.
pub static FR: Messages = Messages {
    // The site
    site_name: "Explorateur de la Déclaration de Los Angeles",
    // Filters
    states_count: Plural { one: "{n} État", other: "{n} États" },
    commitments_count: Plural { one: "{n} engagement", other: "{n} engagements" },
    others_count: Plural { one: "{n} autre acteur", other: "{n} autres acteurs" },
    find_endorser: "signataire, {commitments}",
    find_other: "non signataire",
    sort_name: "Nom",
    sort_date: "Signature",
    sort_count: "Engagements",
    facet_pillar: "Pilier",
    facet_kind: "Type",
    facet_status: "Dernier état d’avancement",
    facet_package: "Paquet d’action",
    facet_year: "Année de l’annonce",
    facet_search: "Recherche",
    // What the filters leave
    results_all: "Tout est affiché : {states} et {commitments}.",
    results_some: "{states} et {commitments} correspondent aux filtres ({filters}).",
    results_none: "Rien ne correspond aux filtres ({filters}).",
    filter_phrase: "{facet} : {values}",
    quoted: "« {text} »",
    empty_drop: "Voir {commitments} sans ce choix ({filter})",
    ignored_values: "Cette adresse contient des valeurs inconnues ici, qui ont été ignorées : {values}.",
    // Map
    legend_and_more: "{n} ou plus",
    shape_matches: "{name} : signataire, {commitments}",
    shape_none_match: "{name} : signataire, aucun engagement correspondant",
    shape_none_found: "{name} : signataire, aucun engagement trouvé",
    // List
    bar_segment: "pilier {n} : {commitments}",
    bar_cross: "pour tous les piliers : {commitments}",
    none_found: "Aucun engagement trouvé",
    // Detail of a state
    across_pillars: "Pour tous les piliers",
    // A commitment
    package_titled: "{n}. {name}",
    package_untitled: "{n}. Titre inconnu",
    kind_policy: "Politique ou programme",
    kind_funding: "Financement",
    kind_committee_role: "Rôle dans un comité",
    kind_enforcement: "Application de la loi",
    kind_governance: "Gouvernance",
    status_announced: "Annoncé",
    status_under_way: "En cours",
    status_partly_met: "Tenu en partie",
    status_met: "Tenu",
    status_missed: "Non tenu",
    status_superseded: "Remplacé",
    status_ended: "A pris fin",
    status_none: "Aucune information",
    role_endorsing_state: "État signataire",
    role_observer: "observateur",
    role_donor: "donateur",
    role_institution: "institution",
    role_private_sector: "secteur privé",
    role_collective: "plusieurs États ensemble",
    subregion_north: "Amérique du Nord",
    subregion_central: "Amérique centrale",
    subregion_caribbean: "Caraïbes",
    subregion_south: "Amérique du Sud",
    // Loading and failing
    waiting: "Chargement…",
    loading: "Chargement de la version interactive",
    static_only: "La version interactive n’a pas démarré. Vous pouvez lire toute cette page telle quelle.",
    newer_data: "Ces données, arrêtées au {date}, sont plus récentes que la copie publiée avec cette page.",
    // The application alone
    client: ClientMessages {
        loading_language: "Chargement de la page en français",
        static_copy: "Vous lisez la copie qui a été publiée avec cette page.",
        fail_offline: "Les données n’ont pas pu être chargées : il n’y a pas de connexion au serveur.",
        fail_status: "Les données n’ont pas pu être chargées : le serveur a répondu {status}.",
        fail_not_json: "Les données n’ont pas pu être chargées : le serveur a envoyé une page au lieu de données.",
        fail_broken: "Les données n’ont pas pu être lues : le fichier est endommagé ou a été tronqué.",
        fail_version: "Les données n’ont pas pu être lues : elles sont dans un format plus récent que celui que cette page connaît. Rechargez la page pour obtenir sa version la plus récente.",
        fail_slow: "Les données n’ont pas pu être chargées : le serveur a mis plus de {n} secondes à répondre.",
        retry: "Réessayer",
        reload: "Recharger la page",
        panic: "La version interactive s’est arrêtée à cause d’une erreur de notre part. Vous pouvez toujours lire la page telle qu’elle a été publiée.",
        find_count: Plural {
            one: "{n} État suggéré. La flèche vers le bas y mène.",
            other: "{n} États suggérés. La flèche vers le bas y mène.",
        },
        detail_close: "Fermer",
        detail_full_page: "Page complète : {name}",
    },
};
