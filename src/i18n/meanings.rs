//! What the words of the site mean, for the page about the data.

use crate::lang::Lang;

/// The meanings in a language.
#[derive(Debug)]
pub struct Meanings {
    /// What each status means, in the order of the choices.
    pub statuses: [&'static str; 8],
    /// What each kind means, in the order of the choices.
    pub kinds: [&'static str; 5],
    /// Heading of the words that say how exact or certain something is.
    pub marks_title: &'static str,
    /// Those words, each with what it means.
    pub marks: [(&'static str, &'static str); 5],
}

/// The meanings in a language.
pub const fn meanings(lang: Lang) -> &'static Meanings {
    match lang {
        Lang::En => &EN,
        Lang::Es => &ES,
        Lang::Pt => &PT,
        Lang::Fr => &FR,
    }
}

static EN: Meanings = Meanings {
    statuses: [
        "A source announced it. None that we read says that it was begun.",
        "A source reports that it was begun.",
        "A source reports that a part of what was promised was done.",
        "A source reports that what was promised was done.",
        "A source reports that what was promised was not done by its date, or was stopped before it.",
        "Another commitment or program took its place.",
        "It had no date to meet, or that date had passed; then it was stopped or ran out. That alone does not say whether it was met.",
        "No report was found. That does not mean that nothing was done.",
    ],
    kinds: [
        "A law, a program or a service.",
        "Money for a purpose.",
        "A place in the committee of an action package, or its lead.",
        "Border control, policing or prosecution.",
        "How the Declaration itself is organized.",
    ],
    marks_title: "How exact and how certain",
    marks: [
        ("Day unknown", "The source gives a month or a span of time. The page gives no more than the source does."),
        ("Read in part", "Of this source, not the whole text was read."),
        ("Placed by an analyst", "The source names no pillar. An analyst chose it from what the commitment is about."),
        ("Not verified", "No text that was read confirms it."),
        ("Own translation", "No official form was found in this language."),
    ],
};

static ES: Meanings = Meanings {
    statuses: [
        "Una fuente lo anunció. Ninguna de las que leímos dice que haya comenzado.",
        "Una fuente reporta que comenzó.",
        "Una fuente reporta que se hizo una parte de lo prometido.",
        "Una fuente reporta que se hizo lo prometido.",
        "Una fuente reporta que lo prometido no se hizo en su plazo, o que se detuvo antes.",
        "Otro compromiso o programa ocupó su lugar.",
        "No tenía un plazo que cumplir, o ese plazo ya había vencido; después se detuvo o llegó a su fin. Eso por sí solo no dice si se cumplió.",
        "No se encontró ningún reporte. Eso no significa que no se haya hecho nada.",
    ],
    kinds: [
        "Una ley, un programa o un servicio.",
        "Dinero destinado a un fin determinado.",
        "Un lugar en el comité de un paquete de acción, o su liderazgo.",
        "Control de fronteras, acción policial o persecución penal.",
        "Cómo se organiza la propia Declaración.",
    ],
    marks_title: "Qué tan exacto y qué tan seguro",
    marks: [
        ("Día desconocido", "La fuente da un mes o un período. La página no es más precisa que la fuente."),
        ("Leída en parte", "De esta fuente no se leyó el texto completo."),
        ("Ubicado por un analista", "La fuente no nombra ningún pilar. Un analista lo determinó por el tema del compromiso."),
        ("No verificado", "Ningún texto leído lo confirma."),
        ("Traducción propia", "No se encontró una forma oficial en este idioma."),
    ],
};

static PT: Meanings = Meanings {
    statuses: [
        "Uma fonte o anunciou. Nenhuma das que lemos diz que foi iniciado.",
        "Uma fonte relata que foi iniciado.",
        "Uma fonte relata que uma parte do prometido foi feita.",
        "Uma fonte relata que o prometido foi feito.",
        "Uma fonte relata que o prometido não foi feito no prazo, ou foi interrompido antes.",
        "Outro compromisso ou programa tomou o seu lugar.",
        "Não tinha prazo a cumprir, ou esse prazo já havia vencido; depois foi interrompido ou chegou ao fim. Isso, por si só, não diz se foi cumprido.",
        "Nenhum relato foi encontrado. Isso não significa que nada tenha sido feito.",
    ],
    kinds: [
        "Uma lei, um programa ou um serviço.",
        "Dinheiro destinado a uma finalidade específica.",
        "Um lugar no comitê de um pacote de ação, ou a sua liderança.",
        "Controle de fronteiras, ação policial ou persecução penal.",
        "Como a própria Declaração se organiza.",
    ],
    marks_title: "Quão exato e quão certo",
    marks: [
        ("Dia desconhecido", "A fonte dá um mês ou um período. A página não diz mais do que a fonte."),
        ("Lida em parte", "Desta fonte não se leu o texto inteiro."),
        ("Situado por um analista", "A fonte não menciona nenhum pilar. O pilar foi definido pelo tema do compromisso."),
        ("Não verificado", "Nenhum texto lido o confirma."),
        ("Tradução própria", "Nenhuma forma oficial foi encontrada neste idioma."),
    ],
};

static FR: Meanings = Meanings {
    statuses: [
        "Une source l’a annoncé. Aucune de celles que nous avons lues ne dit qu’il a débuté.",
        "Une source rapporte qu’il a débuté.",
        "Une source rapporte qu’une partie de ce qui était promis a été faite.",
        "Une source rapporte que ce qui était promis a été fait.",
        "Une source rapporte que ce qui était promis n’a pas été fait à la date prévue, ou a été interrompu avant.",
        "Un autre engagement ou programme a pris sa place.",
        "Il n’avait pas d’échéance, ou elle était passée ; il a ensuite été interrompu ou est arrivé à son terme. Cela seul ne dit pas s’il a été tenu.",
        "Aucun compte rendu n’a été trouvé. Cela ne veut pas dire que rien n’a été fait.",
    ],
    kinds: [
        "Une loi, un programme ou un service.",
        "De l’argent destiné à un but précis.",
        "Une place dans le comité d’un paquet d’action, ou sa direction.",
        "Contrôle des frontières, action policière ou poursuites pénales.",
        "L’organisation de la Déclaration elle-même.",
    ],
    marks_title: "Degré de précision et de certitude",
    marks: [
        ("Jour inconnu", "La source donne un mois ou une période. La page n’en dit pas plus que la source."),
        ("Lue en partie", "De cette source, le texte n’a pas été lu en entier."),
        ("Placé par un analyste", "La source n’indique aucun pilier. Un analyste l’a choisi d’après l’objet de l’engagement."),
        ("Non vérifié", "Aucun texte lu ne le confirme."),
        ("Notre traduction", "Aucune forme officielle n’a été trouvée dans cette langue."),
    ],
};
