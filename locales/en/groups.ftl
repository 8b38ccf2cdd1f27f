### What bodies make, such as working groups, and the yearly report of a group.

## A product

kind-product = product
kind-product-many = Products
product-body = Body
product-name = Name
product-state = State
product-due = Due
product-date = Delivered
product-activity = Activity of the plan
product-resource = In the catalogue
product-note = Note
product-position = Place in the list
choice-product-state-planned = Planned
choice-product-state-in-progress = In progress
choice-product-state-delivered = Delivered
choice-product-state-approved = Approved
choice-product-state-dropped = Dropped
problem-not-delivered = Only what was delivered has this date. Change the state first, or write it as the date due.

## The page of a body

groups-products-none = No product yet: a study, a guide, a piece of software that the body is to make.
