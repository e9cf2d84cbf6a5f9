//! The sentences in Spanish.

use super::{ClientMessages, Messages, Plural};

/// The sentences in Spanish.
pub static ES: Messages = Messages {
    // The site
    site_name: "Explorador de la Declaración de Los Ángeles",
    // Filters
    states_count: Plural { one: "{n} Estado", other: "{n} Estados" },
    commitments_count: Plural { one: "{n} compromiso", other: "{n} compromisos" },
    others_count: Plural { one: "{n} otro actor", other: "{n} otros actores" },
    find_endorser: "adherente, {commitments}",
    find_other: "no adherente",
    sort_name: "Nombre",
    sort_date: "Adhesión",
    sort_count: "Compromisos",
    facet_pillar: "Pilar",
    facet_kind: "Tipo",
    facet_status: "Situación más reciente",
    facet_package: "Paquete de acción",
    facet_year: "Año del anuncio",
    facet_search: "Búsqueda",
    // What the filters leave
    results_all: "Se muestran todos: {states} y {commitments}.",
    results_some: "{states} y {commitments} coinciden con los filtros ({filters}).",
    results_none: "Nada coincide con los filtros ({filters}).",
    filter_phrase: "{facet}: {values}",
    quoted: "“{text}”",
    empty_drop: "Ver {commitments} sin filtrar por esto ({filter})",
    ignored_values: "Esta dirección contiene valores desconocidos, que se ignoraron: {values}.",
    // Map
    legend_and_more: "{n} o más",
    shape_matches: "{name}: adherente, {commitments}",
    shape_none_match: "{name}: adherente, ningún compromiso coincide",
    shape_none_found: "{name}: adherente, ningún compromiso encontrado",
    // List
    bar_segment: "pilar {n}: {commitments}",
    bar_cross: "para todos los pilares: {commitments}",
    none_found: "Ningún compromiso encontrado",
    // Detail of a state
    across_pillars: "Para todos los pilares",
    // A commitment
    package_titled: "{n}. {name}",
    package_untitled: "{n}. Título desconocido",
    kind_policy: "Política o programa",
    kind_funding: "Financiamiento",
    kind_committee_role: "Función en un comité",
    kind_enforcement: "Aplicación de la ley",
    kind_governance: "Gobernanza",
    status_announced: "Anunciado",
    status_under_way: "En curso",
    status_partly_met: "Cumplido en parte",
    status_met: "Cumplido",
    status_missed: "Incumplido",
    status_superseded: "Reemplazado",
    status_ended: "Terminado",
    status_none: "Sin información",
    role_endorsing_state: "Estado adherente",
    role_observer: "observador",
    role_donor: "donante",
    role_institution: "institución",
    role_private_sector: "sector privado",
    role_collective: "varios Estados en conjunto",
    subregion_north: "América del Norte",
    subregion_central: "América Central",
    subregion_caribbean: "Caribe",
    subregion_south: "América del Sur",
    // Loading and failing
    waiting: "Cargando…",
    loading: "Cargando la versión interactiva",
    static_only: "La versión interactiva no se inició. Todo el contenido de esta página puede leerse tal como está.",
    newer_data: "Estos son datos al {date}, más recientes que la copia con la que se publicó esta página.",
    // The application alone
    client: ClientMessages {
        loading_language: "Cargando la página en español",
        static_copy: "Está leyendo la copia que se publicó con esta página.",
        fail_offline: "No se pudieron cargar los datos: no hay conexión con el servidor.",
        fail_status: "No se pudieron cargar los datos: el servidor respondió con el código {status}.",
        fail_not_json: "No se pudieron cargar los datos: el servidor envió una página en lugar de datos.",
        fail_broken: "No se pudieron leer los datos: el archivo está dañado o quedó cortado.",
        fail_version: "No se pudieron leer los datos: están en un formato más nuevo que el que esta página conoce. Recargue la página para obtener su versión más reciente.",
        fail_slow: "No se pudieron cargar los datos: el servidor tardó más de {n} segundos.",
        retry: "Intentar de nuevo",
        reload: "Recargar la página",
        panic: "La versión interactiva se detuvo por un error nuestro. La página aún puede leerse tal como se publicó.",
        find_count: Plural {
            one: "{n} Estado sugerido. La flecha hacia abajo lleva a él.",
            other: "{n} Estados sugeridos. La flecha hacia abajo lleva a ellos.",
        },
        detail_close: "Cerrar",
        detail_full_page: "Página completa: {name}",
    },
};
