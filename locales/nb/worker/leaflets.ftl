### Words of leaflets for workers.

# --- Names of leaflets
leaflet-checklist = Sjekkliste
leaflet-action-child-welfare = Kort for barnevernet
leaflet-action-employer = Kort for arbeidsgivere
leaflet-action-health = Kort for helsepersonell
leaflet-action-immigration = Kort for utlendingssaker
leaflet-action-interpreter = Kort for tolker
leaflet-action-labour-inspection = Kort for tilsyn i arbeidslivet
leaflet-action-nav = Kort for NAV-veiledere
leaflet-action-patrol = Kort for patruljen
leaflet-action-prison = Kort for ansatte i fengsel
leaflet-action-reception = Kort for ansatte i mottak
leaflet-action-school = Kort for skolen
leaflet-action-volunteer = Kort for frivillige

# --- On the checklist
leaflet-checklist-date = Dato
leaflet-checklist-place = Type sted
# Room to write; no name may stand there.
leaflet-checklist-notes = Det jeg så og hørte, uten navn
