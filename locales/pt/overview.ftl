## Panorama: preparação, achados, primeiros passos.
# In small beside a body, before the name of its term.
overview-term-ends = Termina o mandato
# In small beside a person, before the name of the post.
overview-tenure-ends = Termina a gestão
# In small beside an event.
overview-not-closed = Deveria ter terminado e segue como previsto
# Head of the events that follow the next one.
overview-then = Depois
# A link, when no meeting is planned.
overview-next-plan = Registrar a próxima
# How far the next meeting is prepared.
overview-prep-steps = { $done } de { $total } passos
# Steps of the preparation of a meeting.
overview-prep-place = Datas e sede
overview-prep-invitations = Convocatória enviada
overview-prep-answers = Respostas recebidas
overview-prep-names = Delegados com nome
overview-prep-agenda = Ordem do dia
overview-prep-texts = Ordem do dia em todos os idiomas
overview-prep-documents = Documentos
# State of a step, for screen readers.
overview-prep-done = feito
overview-prep-under-way = em andamento
overview-prep-open = por fazer
# A link to all findings.
overview-findings-all = Ver todos
overview-texts = Traduções
overview-texts-open = Ver os textos
# A button. $step: the next of the first steps, such as members.
overview-empty-next = Seguir: { $step }
# A link to the calendar of the year. $count: its own events.
overview-year-calendar =
    { $count ->
        [one] Calendário: { $count } evento próprio
        [many] Calendário: { $count } eventos próprios
       *[other] Calendário: { $count } eventos próprios
    }
