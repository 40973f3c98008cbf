### What each contact does (`contact-<id>`) and whom it helps (`.for`), in plain words.
### The names, numbers and opening hours are in content/data/contacts.toml. Name no address of a place to stay.
### Say nothing of the languages in which the helpline answers: no source tells.

# --- Emergency
contact-police = La policía. Llame a este número si alguien está en peligro en este momento.
    .for = Para quien está en peligro o ve que otra persona lo está.
contact-ambulance = La ambulancia. Llame a este número si alguien está tan enfermo o herido que su vida corre peligro.
    .for = Para todas las personas.

# --- Help
contact-rosa = ROSA responde al teléfono día y noche. Puede preguntar por sus derechos, por un abogado y por un lugar seguro donde vivir. Puede llamar de forma anónima. ROSA no se pone en contacto con la policía ni con otros si usted no quiere. La ley tiene unas pocas excepciones.
    .for = Para adultos a partir de { FACT("adult-age") }, sin importar el género ni los papeles. También pueden llamar sus amigos y quienes les ayudan.
# To children and young people we say “tú”.
contact-child-line = Línea para niños y jóvenes. Aquí puedes hablar con alguien. Llama si los adultos te hacen daño, te amenazan o no te cuidan.
    .for = Para niños y jóvenes de menos de { FACT("adult-age") }. También pueden llamar los adultos preocupados por un niño.
contact-vo-line = La línea da apoyo y consejos cuando alguien de su familia o su pareja le hace daño. Puede llamar o usar el chat. El sitio web explica cómo.
    .for = Para la persona a la que le pasa, su familia, sus amigos y quienes ayudan.
contact-nadheim = Nadheim da atención de salud y consejos, y puede acompañarle a lo largo del tiempo.
    .for = Para personas que venden o intercambian sexo, o de las que otros se aprovechan.
contact-salvation-army = Frelsesarmeen (el Ejército de Salvación) da consejos, tiene un lugar seguro donde vivir para hombres y se reúne con personas en prisión.
    .for = Para hombres explotados en el trabajo, personas en prisión y extranjeros con pocos derechos en Noruega.
contact-migration-centre = Centro para migrantes. Aquí puede descansar, comer, lavarse y recibir consejos sobre trabajo y salario.
    .for = Para extranjeros que no tienen dónde vivir o que tienen pocos derechos en Noruega.
contact-marita = Maritastiftelsen da consejos y acompaña a las personas. Algunas pueden hacer prácticas de trabajo o recibir un lugar seguro donde vivir. Ese lugar es para mujeres.
    .for = Para personas en Oslo que venden sexo o de las que otros se aprovechan.
contact-caritas = Caritas ofrece consejos, cursos y ayuda legal. Quienes trabajan allí hablan varios idiomas.
    .for = Para inmigrantes, au pairs y personas explotadas en el trabajo.
contact-caritas-ukraine = En este teléfono dan consejos en ucraniano o ruso.
    .for = Para personas de Ucrania.
contact-pro-sentret = Pro Sentret da atención de salud, consejos y ayuda con los derechos. También da consejos a quienes ayudan en todo el país.
    .for = Para personas que venden o intercambian sexo, o que lo han hecho antes.
contact-shalam = Aquí puede recibir comida y ropa y hablar con alguien. También pueden ayudarle a llegar a otros que ayudan.
    .for = Para mujeres que venden sexo.
contact-pion = PION trabaja por una buena salud y buenos derechos, y puede dar consejos legales.
    .for = Para todas las personas que venden sexo en Noruega.
contact-red-cross = Røde Kors (la Cruz Roja). Una persona voluntaria puede reunirse con usted, apoyarle o practicar noruego con usted.
    .for = Para mujeres de otros países en Bergen y Stavanger. En Oslo: para personas que llevan poco tiempo en Noruega.
contact-noas = NOAS da consejos y ayuda legal a quien solicita asilo.
    .for = Para solicitantes de asilo.
contact-iom = IOM (la Organización Internacional para las Migraciones) le ayuda si quiere volver a su país. Puede ayudar con los papeles del viaje, el billete o pasaje y un plan para después.
    .for = Para personas que quieren volver a su país de origen.
contact-a21 = { NAME("a21") } hace campañas y material para la enseñanza.
    .for = Para escuelas, organizaciones y otros que quieren aprender más.
contact-lightup = Lightup es una organización para jóvenes. Hace campañas, informes y material para la enseñanza en internet.
    .for = Para jóvenes, profesores y otras personas que trabajan con jóvenes.

# --- Public bodies
contact-police-local = La policía. Llame a este número cuando no sea urgente. Puede preguntar, dar información o denunciar a alguien.
    .for = Para todas las personas.
contact-doctor = El médico de guardia. Llame a este número si necesita un médico y no puede esperar.
    .for = Para quien necesita un médico con rapidez.
contact-child-welfare = Barnevernet (el servicio de protección de menores) debe proteger a los niños en Noruega. El sitio web muestra a quién se puede llamar en cada lugar.
    .for = Para niños y jóvenes de menos de { FACT("adult-age") }, y para quien se preocupa por un niño.
contact-bufdir = Aquí se dan consejos en casos en los que alguien puede haberse aprovechado de un niño. Se puede hablar del caso sin decir de quién se trata.
    .for = Para quienes trabajan en la protección de menores y otros servicios.
contact-udi = UDI (la autoridad noruega de inmigración) responde a preguntas sobre residencia, asilo, expulsión y ayuda para volver a su país.
    .for = Para quien necesita respuesta sobre su residencia en Noruega.
contact-nav = NAV (el servicio de trabajo y bienestar social) puede dar consejos, dinero para lo que necesita y ayuda con la vivienda. Lo que puede recibir depende de sus papeles. Puede pedir consejo en cualquier caso.
    .for = Para personas que necesitan consejo, dinero o un lugar donde vivir.
contact-nav-htso = HTSO da consejos a NAV en todo el país y acompaña a adultos en Oslo.
    .for = Para quienes trabajan en NAV y otras personas que ayudan.
contact-support-centre = Este centro de apoyo pertenece a la policía. Explica qué es una denuncia y le apoya antes, durante y después de un juicio. También puede ayudarle a solicitar una indemnización.
    .for = Para personas que han vivido violencia o abusos, o a las que no se les permitió ser libres.
contact-compensation = Esta oficina tramita solicitudes de indemnización del Estado. Tiene que solicitarla usted, pero puede recibir ayuda para hacerlo. Por lo general el caso debe estar denunciado, y los plazos pueden ser cortos.
    .for = Para personas que han sufrido violencia o abusos.
contact-sua = Centro para trabajadores extranjeros. Aquí están en un mismo lugar la oficina de impuestos, UDI, Arbeidstilsynet (la inspección de trabajo) y la policía. Ayudan con la tarjeta de impuestos, el registro y la tarjeta de residencia.
    .for = Para trabajadores de otros países, sus familias y los empleadores.
contact-labour-inspection = Arbeidstilsynet (la inspección de trabajo) vigila que los empleadores cumplan la ley. Colabora con la policía. El sitio web explica sus derechos en varios idiomas, y usted puede enviar un aviso.
    .for = Para todas las personas que trabajan en Noruega.
contact-imdi = IMDi conoce los temas del asentamiento, la enseñanza del noruego y el uso de intérpretes.
    .for = Para quienes trabajan en los municipios y los servicios.
contact-kom = KOM da consejos sobre las reglas y sobre quién es responsable de qué. No recibe casos de personas concretas.
    .for = Para quienes trabajan en servicios y organizaciones.

# --- Web pages
contact-helsenorge = El sitio web explica a qué atención de salud puede tener derecho en Noruega.
    .for = Para personas de otros países.
contact-work-in-norway = El sitio web reúne lo que las autoridades noruegas explican sobre el trabajo en Noruega.
    .for = Para trabajadores de otros países y quienes los contratan.
contact-dinutvei = El sitio web informa sobre la violencia y los abusos y muestra dónde puede recibir ayuda. También puede enviar una pregunta.
    .for = Para la persona a la que le pasa, su familia, sus amigos y quienes ayudan.
contact-udi-rules = Aquí están las directrices de UDI y su página sobre la explotación.
    .for = Para personal de servicios, abogados y otras personas que ayudan.
contact-utnyttelse = El sitio web ofrece conocimientos, consejos para las conversaciones e ideas para el acompañamiento.
    .for = Para personal de los servicios sociales y de salud y otras personas que ayudan.
contact-plik = El sitio web explica cuándo se tiene el deber de impedir un delito grave y cómo se puede hacer.
    .for = Para todas las personas, sobre todo quienes trabajan con otros y tienen dudas sobre ese deber.
contact-rvts = RVTS da cursos y orientación sobre la violencia y el trauma.
    .for = Para personal de los servicios de salud y de cuidados.

# --- International
contact-greta = GRETA vigila que los países cumplan lo que han prometido en el convenio del Consejo de Europa. Los informes sobre Noruega están en el sitio web.
    .for = Para profesionales.
contact-osce = Una oficina de la OSCE ayuda a los países miembros con formación e investigación.
    .for = Para profesionales.
contact-ilo = ILO (la Organización Internacional del Trabajo) hace reglas para el trabajo en el mundo y escribe informes sobre ellas.
    .for = Para profesionales.
contact-unodc = UNODC (una oficina de la ONU) sigue el cumplimiento del acuerdo internacional sobre el comercio de personas y hace informes sobre todo el mundo.
    .for = Para profesionales.
contact-cbss = Aquí los países del mar Báltico colaboran en proyectos, informes y guías. Un sitio web propio muestra quién ayuda en esos países.
    .for = Para profesionales.
