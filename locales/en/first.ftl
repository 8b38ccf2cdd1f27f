### The first hour of a network: five steps, each of which may be passed over and come back to.
first-title = Start my network
first-note = Five steps. Each may be passed over, taken up again from the Overview, and undone whole.
first-steps = Steps
first-step-name = Name and languages
first-step-members = Members
first-step-statutes = Statutes
first-step-posts = Focal points
first-step-meeting = The last meeting
first-why-name = Letters, reports and lists are headed with this. Everything can be changed later.
first-why-members = Tick the countries that belong to the network: their names arrive written in the three languages. Institutions and observers are added later, in Members.
first-why-statutes = The subregions, the bodies and their rules. What the program says of each composition, quorum and vote comes from them.
first-why-posts = The post exists even while vacant: so it is known which country has yet to appoint, and whom to write to.
first-why-meeting = With the last meeting, the first report has something to tell, and the next meeting can copy it.
first-done = done
first-open = to do
# $step: the name of the next step.
first-next = Go on: { $step }
first-skip = Pass over for now
first-end = Finish and go to the Overview
first-later = Go on later
# Sets of countries to tick at once.
first-set-america = All the Americas (35)
first-set-latin = Latin America and the Caribbean (33)
first-set-south = South America (12)
first-set-central = Mexico and Central America (8)
first-set-caribbean = Caribbean (13)
first-since = Members since, if known
# $count: number of countries ticked.
first-members-add =
    { $count ->
        [0] Add the ticked ones
        [one] Add { $count } member
       *[other] Add { $count } members
    }
first-template-regional = Regional network of governments
first-template-regional-text = Yearly assembly of members, executive committee of 8 seats spread over 4 subregions, a presidency that rotates, technical secretariat and support committee.
first-template-parliaments = Network of parliaments
first-template-parliaments-text = Plenary assembly that decides by two thirds, a board with one seat a subregion that decides by consensus, the host's presidency and a permanent secretariat.
first-template-cities = Network of cities
first-template-cities-text = General assembly every two years, steering council of 7 seats without subregions, a presidency with two vice-presidencies and an executive secretariat.
first-statutes-adopt = Adopt this template
first-statutes-there = The statutes are here. They are read in Settings and changed in Bodies.
first-posts-nobody = There are no members yet to give a focal point.
# $count: number of members.
first-posts-lack =
    { $count ->
        [one] One member has no focal point.
       *[other] { $count } members have no focal point.
    }
first-posts-add =
    { $count ->
        [one] Create the post
       *[other] Create the { $count } posts
    }
first-posts-there =
    { $count ->
        [one] The focal point is created.
       *[other] The { $count } focal points are created.
    }
first-posts-name = Name who holds them
# $count: number of members.
first-meeting-came = Members that came: { $count }
first-meeting-add = Record the meeting
first-meeting-there = There are meetings already. The others are added in Events.
first-sample = Look at the example network
