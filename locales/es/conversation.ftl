### What a worker may ask (`ask-<id>`, follow-up questions `.follow-1` …) and tell (`tell-<id>`) in a conversation with the person.
### Simple, open and polite, said to the person. Promise nothing that isn't certain. Avoid the words for the crime.

# --- Ask

ask-work = ¿Cómo le va en el trabajo?
    .follow-1 = ¿Hay algo que sea difícil?
    .follow-2 = ¿Puede irse de allí cuando quiere?
ask-home = ¿Cómo es el lugar donde vive?
    .follow-1 = ¿Quién vive allí con usted?
    .follow-2 = ¿Puede salir cuando quiere?
ask-pay = ¿Puede contarme cómo le pagan?
    .follow-1 = ¿Quién le da el dinero?
    .follow-2 = ¿Cada cuánto le pagan?
    .follow-3 = ¿El dinero llega a una cuenta que es solo suya?
    .follow-4 = ¿Puede otra persona usar la cuenta?
ask-money = ¿Cómo le va con el dinero?
    .follow-1 = ¿Le debe dinero a alguien?
    .follow-2 = ¿Tiene que trabajar o hacer algo aquí para otras personas para devolverlo?
ask-customers = ¿Cómo se encuentra con sus clientes?
    .follow-1 = ¿Puede decirle que no a un cliente?
    .follow-2 = ¿Es usted quien elige con quién se encuentra?
    .follow-3 = ¿Es usted quien dice lo que hace y lo que no hace?
ask-phone = ¿De dónde viene su número de teléfono?
    .follow-1 = ¿Fue usted quien compró la tarjeta SIM?
    .follow-2 = ¿Puede conseguir un número nuevo si lo desea?
ask-accounts = ¿Quién controla sus cartas, su correo electrónico y sus cuentas en internet?
    .follow-1 = ¿Es usted quien abre las cartas y el correo electrónico?
    .follow-2 = ¿Es usted quien escribe en los anuncios y en las redes sociales?
    .follow-3 = ¿Pueden otras personas entrar en sus cuentas o decirle qué escribir?
ask-health = ¿Qué hace cuando está mal de salud y necesita un médico?
    .follow-1 = ¿Otra persona tiene que decir que sí para que usted pueda ir?
    .follow-2 = ¿Le permiten ir sin compañía?
ask-shopping = ¿Cómo consigue comida y las otras cosas que necesita?
    .follow-1 = ¿Tiene que preguntarle a alguien antes de ir a la tienda?
ask-journey = ¿Quiere contarme cómo fue su viaje a Noruega?
    .follow-1 = ¿Quién organizó el viaje y quién lo pagó?
    .follow-2 = ¿Fue usted quien decidió cuándo y adónde viajar?
ask-passport = ¿Cómo consiguió el pasaporte para el viaje?
    .follow-1 = ¿Llevaba usted el pasaporte o los papeles durante el viaje?
    .follow-2 = ¿Los tiene ahora?
ask-help = ¿Hay algo en lo que le gustaría recibir ayuda?

# --- Tell

tell-safe-to-ask = Puede pedir ayuda. No necesita permiso de residencia para pedirla.
tell-police = Si está en peligro, la policía puede ayudar. Puede llamar al { PHONE("police") }. Usted decide si quiere denunciar a alguien.
tell-lawyer = Puede tener derecho a un abogado gratis durante { FACT("legal-aid") } como mínimo. El abogado puede explicarle qué puede elegir.
tell-health = Si está mal de salud, puede recibir atención médica. Cuánta atención puede recibir depende de sus papeles. Si es urgente, puede llamar al médico de guardia (legevakt) al { PHONE("doctor") }. Si hay una vida en peligro, llame al { PHONE("ambulance") }.
tell-place = Puede preguntar por un lugar seguro donde vivir. Si tiene menos de { FACT("adult-age") }, puede ayudarle el servicio de protección de menores (Barnevernet).
tell-helpline = Puede llamar a { NAME("rosa") } al { PHONE("rosa") }, de día y de noche. Puede llamar de forma anónima. ROSA no se pone en contacto con la policía ni con otros si usted no quiere. La ley tiene unas pocas excepciones.
tell-others = Otros también pueden ayudar a los adultos. Por ejemplo, { NAME("nadheim") }, { NAME("salvation-army") }, { NAME("caritas") } y { NAME("marita") }.
tell-child-welfare = El servicio de protección de menores (Barnevernet) debe proteger a los niños en Noruega. Los niños y los jóvenes pueden llamar al { PHONE("child-line") }.
tell-guardian = Algunas personas necesitan ayuda para proteger sus derechos. Entonces pueden tener un tutor o un representante.
tell-residence = ¿No tiene permiso de residencia? Puede solicitar quedarse { FACT("reflection-period") } para descansar y pensar. También puede solicitar asilo. { NAME("udi") } o un abogado pueden decirle cómo.
tell-return = ¿Quiere volver a su país? Entonces puede pedir ayuda a { NAME("udi") } o a { NAME("iom") }.
tell-work-rights = Usted tiene derechos cuando trabaja en Noruega. { NAME("labour-inspection") } (la inspección de trabajo) los explica en internet, en varios idiomas.
