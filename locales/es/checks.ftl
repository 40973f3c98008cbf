### Texts of the questionnaire for a person: `for-me-…`, and the words that all questionnaires share: `check-…`.
### Which answers lead to which advice stands in content/data/checks/for-me.toml.
### Written to a frightened person with little schooling. No verdict, no score, no name for what has happened.
### A yes must always point towards help: never turn a question around. `.right` is what one may have a right to, `.next` what one can do.

# --- The frame
# Stands over the questions of the person's check.
check-how-person = Los consejos que pueden servirle aparecen debajo de las preguntas. Responda «sí» también si pasó antes. Puede llamar sin responder.
# The four answers. “Not sure” leads to the same advice as “yes”.
check-choice-yes = Sí
check-choice-no = No
check-choice-not-sure = No sé
check-choice-skip = Saltar
# Heading over the advice, and the link that leads down to it.
check-outcomes-person = Consejos que pueden servirle
check-to-outcomes = Ir a los consejos
# A box to tick: then all advice shows, whatever one has answered.
check-show-all = Mostrar todos los consejos
# Stands before the telephone numbers under a piece of advice.
check-contacts = Puede preguntar aquí
# Stands before a link to the page that tells more.
check-more = Más información:

# --- for-me: headings
for-me-section-work = Trabajo y dinero
for-me-section-life = Papeles, vivienda y salud
for-me-section-others = Cuando otros deciden
    .note = Ahora vienen algunas preguntas que pueden doler. Tratan de lo que hacen otras personas. Haga una pausa cuando quiera. Puede saltarlas todas.

# --- for-me: questions, mild to hard. They ask what others do, and what one needs.
for-me-question-pay = ¿Le pagan muy poco, o no le pagan nada?
for-me-question-hard-work = ¿El trabajo es peligroso, o casi nunca puede descansar?
for-me-question-debt = ¿Alguien le quita su salario, o dice que usted le debe dinero?
for-me-question-papers = ¿Le faltan papeles, o los tiene otra persona?
for-me-question-stay = ¿Necesita un lugar seguro donde vivir?
for-me-question-health = ¿Tiene una enfermedad o una lesión y no recibe ayuda?
for-me-question-under-18 = ¿Tiene menos de { FACT("adult-age") }?
for-me-question-children = ¿Tiene hijos que pueden necesitar ayuda?
for-me-question-going-home = ¿Quiere volver a su país, pero no lo consigue?
# From here on the questions are hard.
for-me-question-watched = ¿Alguien vigila lo que usted hace, o lee lo que escribe en el teléfono?
for-me-question-decided = ¿Otras personas deciden cuándo puede salir, o a quién puede ver?
for-me-question-cannot-leave = ¿Quiere dejar el trabajo o irse, pero no se atreve o no se lo permiten?
for-me-question-unlawful = ¿Alguien le lleva a hacer algo ilegal?
for-me-question-body = ¿Alguien le hace hacer con su cuerpo cosas que no quiere?
for-me-question-threats = ¿Alguien le amenaza o le hace daño a usted, o a alguien de su familia?
for-me-question-danger = ¿Está en peligro en este momento?

# --- for-me: advice
for-me-outcome-danger = ¿Está en peligro?
    .right = Puede pedir ayuda ahora, también sin papeles.
    .next = Puede llamar a la policía al { PHONE("police") }. ¿Alguien está muy enfermo o gravemente herido? Llame al { PHONE("ambulance") }. ROSA responde día y noche.
# This advice is always shown, with no answer given.
for-me-outcome-call = Puede llamar de todos modos
    .right = Puede pedir ayuda, aunque nada de lo que hay aquí le sirva. No necesita permiso de residencia para preguntar. Puede llamar de forma anónima.
    .next = ROSA responde día y noche. No se pone en contacto con la policía ni con otros si usted no quiere. La ley tiene unas pocas excepciones.
# To children and young people we say “tú”.
for-me-outcome-under-18 = Si tienes menos de { FACT("adult-age") }
    .right = El servicio de protección de menores (Barnevernet) debe proteger a todos los niños que están en Noruega. No importa de qué país eres ni qué papeles tienes.
    .next = Puedes llamar a la línea para niños y jóvenes (Alarmtelefonen). También puedes hablar con un profesor o un médico. Pregunta primero qué tienen que comunicar a otros.
for-me-outcome-watched = Decidir sobre su propia vida
    .right = Puede pedir ayuda, también si al principio dijo que sí. No es culpa suya.
    .next = Irse puede ser peligroso. Es bueno hablar antes con ROSA. Pida prestado un teléfono que ellos nunca tengan en las manos. No les diga que quiere irse.
for-me-outcome-stay = Un lugar seguro donde vivir
    .right = Puede pedir un lugar seguro donde vivir. Cuál será depende de la edad, los papeles y las necesidades.
    .next = ROSA puede preguntar en su nombre si usted tiene { FACT("adult-age") } o más. Si tiene menos, puede ayudar el servicio de protección de menores (Barnevernet).
for-me-outcome-health = Médico y salud
    .right = Cuando es urgente, puede recibir ayuda también sin papeles. Puede costar dinero.
    .next = ¿Hay una vida en peligro? Llame al { PHONE("ambulance") }. ¿Es urgente, pero la vida no está en peligro? Llame al médico de guardia (legevakt) al { PHONE("doctor") }. Puede pedir un intérprete que usted no conozca.
for-me-outcome-pay = Salario y trabajo
    .right = Puede tener derecho a su salario por el trabajo que ha hecho. El trabajo debe ser seguro.
    .next = Anote los días, las horas y lo que le pagan, si es seguro. ¿No tiene permiso para trabajar? Pregunte antes a ROSA o a Caritas.
for-me-outcome-debt = Cuando dicen que usted debe dinero
    .right = No siempre es legal que pidan ese dinero. Puede pedir ayuda aunque deba dinero.
    .next = Un abogado puede decirle si es legal que le pidan ese dinero. Puede tener derecho a { FACT("legal-aid") } gratis como mínimo. Pregunte a ROSA cómo hacerlo.
for-me-outcome-papers = Papeles
    .right = Puede pedir ayuda sin papeles. Algunas personas pueden solicitar quedarse { FACT("reflection-period") } en Noruega para descansar y pensar.
    .next = Lo mejor es hablar con ROSA y con un abogado antes de presentar una solicitud. ¿Alguien le ha quitado el pasaporte? Cuénteselo a ROSA y al abogado.
for-me-outcome-law = ¿Tiene miedo de que le castiguen?
    .right = ¿Alguien tenía control sobre usted? Entonces se debe evaluar si puede evitar el castigo. Nadie puede prometer cuál será la respuesta.
    .next = Lo mejor es hablar con un abogado antes de declarar. ROSA puede ayudarle a encontrar uno.
for-me-outcome-children = Sus hijos
    .right = Los niños tienen sus propios derechos, también sin papeles. Puede pedir ayuda para toda la familia.
    .next = ¿Amenazan a sus hijos? Dígalo pronto. ¿Están en otro país? Pregunte a ROSA qué es posible.
for-me-outcome-going-home = Volver a su país
    .right = Puede solicitar ayuda para un viaje seguro de regreso a su país.
    .next = Es bueno hablar antes con ROSA o con un abogado. ¿Tiene miedo de alguien en su país? Dígalo antes de viajar.
# Shown when several of the things above happen at once.
for-me-outcome-several-signs = Cuando pasan muchas cosas a la vez
    .right = Puede tener derecho a un abogado gratis, tiempo para pensar y vivienda. Algunas ayudas tienen sus propios requisitos.
    .next = No hace falta encontrar una palabra para lo que pasa. Cuéntele a ROSA cómo está.
