## From decisions to work
# Section of a decision or commitment: what of the plan carries it out.
toplan-title = In the plan
toplan-take = Take into the plan
toplan-none = Nothing in a plan carries it out yet.
toplan-question = Where does it become work?
toplan-plan = Plan
toplan-below = Below
toplan-top = On top of the plan
toplan-note = Its name, who must do it and by when are taken over; once it is finished, it returns to the next agenda.
toplan-do = Take into the plan
toplan-no-plan = There is no plan yet.
# On the page of a project.
toplan-donor-report = Report to the donor
