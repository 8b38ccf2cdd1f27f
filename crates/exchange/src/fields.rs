//! What a table may bring for each kind of import, and the words by which columns are known in three languages.

/// What a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportKind {
    /// Members, with their status and subregion.
    Members,
    /// People.
    People,
    /// Posts, with who holds them.
    Posts,
    /// Seats of one term of a body.
    Seats,
    /// Participants of one event.
    Participants,
}

impl ImportKind {
    /// Every kind of import.
    pub const ALL: [ImportKind; 5] = [
        ImportKind::Members,
        ImportKind::People,
        ImportKind::Posts,
        ImportKind::Seats,
        ImportKind::Participants,
    ];

    /// Its name, which is that of many records of its kind.
    pub fn name(self) -> &'static str {
        match self {
            ImportKind::Members => "members",
            ImportKind::People => "people",
            ImportKind::Posts => "posts",
            ImportKind::Seats => "seats",
            ImportKind::Participants => "participants",
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<ImportKind> {
        ImportKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What its columns may be, in the order in which they are offered.
    pub fn targets(self) -> Vec<&'static Target> {
        let names: &[&str] = match self {
            ImportKind::Members => &[
                "country",
                "name",
                "official_name",
                "member_kind",
                "organization",
                "subregion",
                "status",
                "begin",
                "end",
                "correspondence_language",
                "note",
                "key",
                "external_id",
            ],
            ImportKind::People => PERSON,
            ImportKind::Posts => &[
                "post_name",
                "member",
                "organization",
                "post_kind",
                "post_email",
                "post_phone",
                "person",
                "treatment",
                "given_names",
                "surnames",
                "first_surname",
                "second_surname",
                "email",
                "phone",
                "mobile",
                "tenure_capacity",
                "rank",
                "begin",
                "end",
                "key",
                "external_id",
            ],
            ImportKind::Seats => &[
                "member",
                "organization",
                "person",
                "given_names",
                "surnames",
                "first_surname",
                "second_surname",
                "email",
                "office",
                "votes",
                "subregion",
                "stated",
                "area",
                "group",
                "begin",
                "end",
                "position",
                "key",
                "external_id",
            ],
            ImportKind::Participants => &[
                "person",
                "treatment",
                "given_names",
                "surnames",
                "first_surname",
                "second_surname",
                "member",
                "organization",
                "position_stated",
                "role",
                "email",
                "phone",
                "mobile",
                "invitation",
                "presence",
                "remote",
                "key",
                "external_id",
            ],
        };
        names.iter().filter_map(|name| target(name)).collect()
    }
}

const PERSON: &[&str] = &[
    "person",
    "treatment",
    "given_names",
    "surnames",
    "first_surname",
    "second_surname",
    "country",
    "organization",
    "position_stated",
    "email",
    "second_email",
    "phone",
    "mobile",
    "correspondence_language",
    "languages",
    "sectors",
    "expertise",
    "note",
    "sort_key",
    "key",
    "external_id",
];

/// What a column may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// Its name in a mapping.
    pub name: &'static str,
    /// The key of its label among the texts.
    pub label: &'static str,
    /// What its values must look like, for guessing: `email`, `phone`, `date`, `country` or nothing.
    pub looks: &'static str,
    /// Names of columns, plain, in Spanish, English and Portuguese, separated by |.
    words: &'static str,
}

impl Target {
    /// The names that its column may have.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.words.split('|')
    }
}

/// The target of this name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

const fn t(
    name: &'static str,
    label: &'static str,
    looks: &'static str,
    words: &'static str,
) -> Target {
    Target {
        name,
        label,
        looks,
        words,
    }
}

const TARGETS: &[Target] = &[
    t(
        "key",
        "import-field-key",
        "",
        "key|clave|chave|codigo plenaria",
    ),
    t(
        "external_id",
        "import-field-external-id",
        "",
        "id|uuid|identificador|identificador externo|id externo|external id|identifier|identificacao|codigo|code|numero|no|nro|n",
    ),
    t(
        "person",
        "import-field-person",
        "",
        "nombre completo|nombre y apellido|nombre y apellidos|apellido y nombre|apellidos y nombres|apellidos y nombre|apellidos nombres|full name|name|printed name|nombre|nombre impreso|nome completo|nome|nome impresso|persona|person|pessoa|titular|holder|participante|participant|diputado|parlamentario|representante|representative|delegado|delegate|contacto|contact|contato|funcionario|punto focal|focal point|ponto focal|integrante|sort name",
    ),
    t(
        "given_names",
        "person-given-names",
        "",
        "nombres|nombre s|primer nombre|nombre de pila|given names|given name|first name|first names|forename|forenames|nomes|nome proprio|prenome|primeiro nome",
    ),
    t(
        "surnames",
        "import-field-surnames",
        "",
        "apellidos|apellido s|surnames|last names|sobrenomes|apelidos|last name|family name|surname|apellido|sobrenome",
    ),
    t(
        "first_surname",
        "person-first-surname",
        "",
        "primer apellido|apellido paterno|apellido 1|1er apellido|first surname|father s surname|primeiro sobrenome|apelido paterno",
    ),
    t(
        "second_surname",
        "person-second-surname",
        "",
        "segundo apellido|apellido materno|apellido 2|2do apellido|2o apellido|second surname|segundo sobrenome|apelido materno",
    ),
    t(
        "sort_key",
        "person-sort-key",
        "",
        "clave de orden|sort key|chave de ordem",
    ),
    t(
        "treatment",
        "person-treatment",
        "",
        "tratamiento|titulo|treatment|title|salutation|honorific|honorific prefix|prefix|tratamento|forma de tratamiento|forma de tratamento|saludo",
    ),
    t(
        "email",
        "person-email",
        "email",
        "email|e mail|mail|correo|correo electronico|correo e|correo personal|email personal|email address|e mail address|endereco eletronico|correio eletronico|e mail pessoal|direccion de correo|direccion electronica|email 1",
    ),
    t(
        "second_email",
        "person-second-email",
        "email",
        "segundo correo|correo alternativo|correo secundario|otro correo|second email|other email|alternate email|segundo e mail|e mail alternativo|outro e mail|email 2|correo 2|correo electronico 2",
    ),
    t(
        "phone",
        "person-phone",
        "phone",
        "telefono|tel|telefono fijo|telefonos|phone|telephone|phone number|telefone|telefone fixo|telefono oficina|fono|office phone",
    ),
    t(
        "mobile",
        "person-mobile",
        "phone",
        "celular|movil|telefono movil|telefono celular|mobile|mobile phone|cell|cell phone|cellphone|telemovel|whatsapp",
    ),
    t(
        "country",
        "person-country",
        "country",
        "pais|country|nation|nacionalidad|nationality|nacionalidade|pais de origen|codigo de pais|country code|codigo do pais|iso|iso2|iso3|iso 3166|estado miembro|member state|member country|pais miembro|pais membro|country name",
    ),
    t(
        "member",
        "import-field-member",
        "country",
        "pais|country|pais miembro|miembro|member|member country|member state|estado miembro|pais membro|membro|delegacion|delegation|delegacao|pais o institucion|iso|country code|codigo de pais|iso2|nation",
    ),
    t(
        "organization",
        "person-organization",
        "",
        "organizacion|institucion|organismo|entidad|ministerio|agencia|organization|organisation|institution|agency|ministry|company|employer|organizacao|instituicao|orgao|entidade|ministerio o agencia|dependencia|empresa|afiliacion|affiliation",
    ),
    t(
        "position_stated",
        "person-position-stated",
        "",
        "cargo|puesto|funcion|posicion|cargo actual|position|job title|role title|job|funcao|posto|ocupacion|occupation|title position|cargo funcion",
    ),
    t(
        "correspondence_language",
        "person-correspondence-language",
        "",
        "idioma de correspondencia|lengua de correspondencia|correspondence language|preferred language|idioma de correspondencia preferido|idioma preferido|idioma|language|lingua|idioma de correspondencia oficial",
    ),
    t(
        "languages",
        "person-languages",
        "",
        "idiomas|lenguas|languages|linguas|languages spoken|idiomas que habla",
    ),
    t(
        "sectors",
        "person-sectors",
        "",
        "sectores|sector|sectors|setores|setor|area tematica|areas tematicas",
    ),
    t(
        "expertise",
        "person-expertise",
        "",
        "especialidad|especialidades|experticia|expertise|temas|areas de experticia|especialidade|topics|competencias",
    ),
    t(
        "note",
        "person-note",
        "",
        "nota|notas|observaciones|observacion|comentarios|note|notes|remarks|comments|observacoes|comentario|comment",
    ),
    t(
        "name",
        "member-name",
        "",
        "nombre|nombre corto|nombre del miembro|name|short name|member name|nome|nome curto|miembro|member|membro",
    ),
    t(
        "official_name",
        "member-official-name",
        "",
        "nombre oficial|official name|nome oficial|nombre completo|full name|nome completo",
    ),
    t(
        "member_kind",
        "member-kind",
        "",
        "tipo|clase|kind|type|categoria|category|tipo de miembro|member type|tipo de membro",
    ),
    t(
        "subregion",
        "import-field-subregion",
        "",
        "subregion|region|sub region|grupo regional|regional group|sub regiao|subregiao|regiao|zona",
    ),
    t(
        "status",
        "membership-status",
        "",
        "estado|situacion|status|situacao|condicion|estatus|membership status",
    ),
    t(
        "begin",
        "tenure-begin",
        "date",
        "desde|inicio|fecha de inicio|fecha inicio|comienzo|begin|start|start date|from|since|data de inicio|fecha de ingreso|ingreso|joined|entry date|data de ingresso|fecha de nombramiento|nombramiento|appointed|nomeacao|fecha de designacion|vigencia desde|de",
    ),
    t(
        "end",
        "tenure-end",
        "date",
        "hasta|fin|fecha de fin|fecha fin|fecha de termino|termino|end|end date|until|to|ate|data de termino|data fim|fecha de salida|salida|vigencia hasta|cese|fecha de cese",
    ),
    t(
        "post_name",
        "import-field-post",
        "",
        "puesto|cargo|nombre del puesto|nombre del cargo|post|position|post name|nome do posto|posto|nome do cargo|funcion",
    ),
    t(
        "post_kind",
        "post-kind",
        "",
        "tipo de puesto|tipo|clase|kind|type|post kind|tipo de posto|rol en la red",
    ),
    t(
        "post_email",
        "post-email",
        "email",
        "correo institucional|correo oficial|email institucional|email oficial|official email|e mail institucional|e mail oficial|correo del puesto|correo del cargo|post email",
    ),
    t(
        "post_phone",
        "post-phone",
        "phone",
        "telefono institucional|telefono oficial|official phone|telefone institucional|telefono del puesto|post phone",
    ),
    t(
        "tenure_capacity",
        "tenure-capacity",
        "",
        "calidad|capacity|titular o alterno|caracter|condicion|qualidade|tipo de representante|designacion|titular alterno|titular suplente",
    ),
    t(
        "rank",
        "tenure-rank",
        "",
        "orden|rank|orden de alterno|lugar|ordem",
    ),
    t(
        "office",
        "seat-office",
        "",
        "cargo|oficio|funcion|office|position|cargo en el comite|funcao|role|rol",
    ),
    t(
        "votes",
        "seat-votes",
        "",
        "vota|voto|con voto|votes|voting|tem voto|com voto",
    ),
    t(
        "stated",
        "seat-stated",
        "",
        "como lo dice la fuente|segun la fuente|stated|as stated|texto de la fuente|como diz a fonte|tal como figura",
    ),
    t(
        "area",
        "import-field-area",
        "",
        "distrito|district|area|circunscripcion|constituency|circunscricao|estado|state|provincia|departamento|province",
    ),
    t(
        "group",
        "import-field-group",
        "",
        "partido|party|grupo|group|bancada|bloque|faction|partido politico|political party",
    ),
    t(
        "position",
        "seat-position",
        "",
        "orden|posicion|position|order|ordem|lugar",
    ),
    t(
        "role",
        "participant-role",
        "",
        "rol|papel|calidad|role|participa como|tipo de participante|tipo de participacion|participant type|funcao no evento|tipo|tipo de participante|en calidad de|categoria",
    ),
    t(
        "invitation",
        "participant-invitation",
        "",
        "invitacion|invitation|convite|estado de invitacion|confirmacion|confirmation|confirmado|confirmed|rsvp|confirmacao|estado",
    ),
    t(
        "presence",
        "participant-presence",
        "",
        "asistencia|asistio|presencia|presente|attendance|attended|presence|present|presenca|compareceu",
    ),
    t(
        "remote",
        "participant-remote",
        "",
        "modalidad|virtual|a distancia|remoto|en linea|remote|online|mode|modalidade|participacion virtual",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::plain;

    #[test]
    fn every_field_of_an_import_is_known_and_its_words_are_plain() {
        for kind in ImportKind::ALL {
            assert!(kind.targets().len() > 10);
        }
        assert_eq!(ImportKind::People.targets().len(), PERSON.len());
        for target in TARGETS {
            for word in target.words() {
                assert_eq!(plain(word), word, "{}", target.name);
            }
        }
    }
}
