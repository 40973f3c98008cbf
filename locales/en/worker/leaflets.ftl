### Words of leaflets for workers.

# --- Names of leaflets
leaflet-checklist = Checklist
leaflet-action-child-welfare = Card for the child welfare service
leaflet-action-employer = Card for employers
leaflet-action-health = Card for health personnel
leaflet-action-immigration = Card for immigration cases
leaflet-action-interpreter = Card for interpreters
leaflet-action-labour-inspection = Card for inspection of working life
leaflet-action-nav = Card for NAV advisers
leaflet-action-patrol = Card for the patrol
leaflet-action-prison = Card for prison staff
leaflet-action-reception = Card for reception centre staff
leaflet-action-school = Card for the school
leaflet-action-volunteer = Card for volunteers

# --- On the checklist
leaflet-checklist-date = Date
leaflet-checklist-place = Kind of place
# Room to write; no name may stand there.
leaflet-checklist-notes = What I saw and heard, without names
