//! The sentences in Portuguese.

use super::{ClientMessages, Messages, Plural};

/// The sentences in Portuguese.
pub static PT: Messages = Messages {
    // The site
    site_name: "Explorador da Declaração de Los Angeles",
    // Filters
    states_count: Plural { one: "{n} Estado", other: "{n} Estados" },
    commitments_count: Plural { one: "{n} compromisso", other: "{n} compromissos" },
    others_count: Plural { one: "{n} outro ator", other: "{n} outros atores" },
    find_endorser: "endossante, {commitments}",
    find_other: "não endossante",
    sort_name: "Nome",
    sort_date: "Endosso",
    sort_count: "Compromissos",
    facet_pillar: "Pilar",
    facet_kind: "Tipo",
    facet_status: "Situação mais recente",
    facet_package: "Pacote de ação",
    facet_year: "Ano do anúncio",
    facet_search: "Busca",
    // What the filters leave
    results_all: "Exibindo todos: {states} e {commitments}.",
    results_some: "{states} e {commitments} correspondem aos filtros ({filters}).",
    results_none: "Nada corresponde aos filtros ({filters}).",
    filter_phrase: "{facet}: {values}",
    quoted: "“{text}”",
    empty_drop: "Ver {commitments} sem filtrar por isto ({filter})",
    ignored_values: "Este endereço contém valores desconhecidos, que foram ignorados: {values}.",
    // Map
    legend_and_more: "{n} ou mais",
    shape_matches: "{name}: endossante, {commitments}",
    shape_none_match: "{name}: endossante, nenhum compromisso corresponde aos filtros",
    shape_none_found: "{name}: endossante, nenhum compromisso encontrado",
    // List
    bar_segment: "pilar {n}: {commitments}",
    bar_cross: "para todos os pilares: {commitments}",
    none_found: "Nenhum compromisso encontrado",
    // Detail of a state
    across_pillars: "Para todos os pilares",
    // A commitment
    package_titled: "{n}. {name}",
    package_untitled: "{n}. Título desconhecido",
    kind_policy: "Política ou programa",
    kind_funding: "Financiamento",
    kind_committee_role: "Função em comitê",
    kind_enforcement: "Aplicação da lei",
    kind_governance: "Governança",
    status_announced: "Anunciado",
    status_under_way: "Em andamento",
    status_partly_met: "Cumprido em parte",
    status_met: "Cumprido",
    status_missed: "Não cumprido",
    status_superseded: "Substituído",
    status_ended: "Encerrado",
    status_none: "Sem informação",
    role_endorsing_state: "Estado endossante",
    role_observer: "observador",
    role_donor: "doador",
    role_institution: "instituição",
    role_private_sector: "setor privado",
    role_collective: "vários Estados em conjunto",
    subregion_north: "América do Norte",
    subregion_central: "América Central",
    subregion_caribbean: "Caribe",
    subregion_south: "América do Sul",
    // Loading and failing
    waiting: "Carregando…",
    loading: "Carregando a versão interativa",
    static_only: "A versão interativa não foi iniciada. Tudo nesta página pode ser lido como está.",
    newer_data: "Estes dados vão até {date} e são mais recentes que os da cópia publicada com esta página.",
    // The application alone
    client: ClientMessages {
        loading_language: "Carregando a página em português",
        static_copy: "Você está lendo a cópia que foi publicada com esta página.",
        fail_offline: "Não foi possível carregar os dados: não há conexão com o servidor.",
        fail_status: "Não foi possível carregar os dados: o servidor respondeu {status}.",
        fail_not_json: "Não foi possível carregar os dados: o servidor enviou uma página em vez de dados.",
        fail_broken: "Não foi possível ler os dados: o arquivo está danificado ou incompleto.",
        fail_version: "Não foi possível ler os dados: eles estão em um formato mais novo, que esta página não conhece. Recarregue a página para obter a versão mais recente.",
        fail_slow: "Não foi possível carregar os dados: o servidor demorou mais de {n} segundos.",
        retry: "Tentar de novo",
        reload: "Recarregar a página",
        panic: "A versão interativa parou por uma falha nossa. A página ainda pode ser lida como foi publicada.",
        find_count: Plural {
            one: "{n} Estado sugerido. A seta para baixo leva a ele.",
            other: "{n} Estados sugeridos. A seta para baixo leva a eles.",
        },
        detail_close: "Fechar",
        detail_full_page: "Página completa: {name}",
    },
};
