<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Youward</source>
        <translation>Acerca de Youward</translation>
    </message>
    <message>
        <source>A coach for social-media posts. It works offline: nothing you write leaves this computer.</source>
        <translation>Un coach para publicaciones en redes sociales. Funciona sin conexión: nada de lo que escribes sale de este equipo.</translation>
    </message>
    <message>
        <source>On which terms, and with what</source>
        <translation>Con qué condiciones y con qué bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Li&amp;braries</source>
        <translation>&amp;Bibliotecas</translation>
    </message>
    <message>
        <source>Youward {version}</source>
        <translation>Youward {version}</translation>
    </message>
    <message>
        <source>Youward is free software: use it, look into it, change it and pass it on under the terms of the GNU General Public License, version 3 or any later one. It comes without any warranty.</source>
        <translation>Youward es software libre: úsalo, míralo por dentro, cámbialo y compártelo según los términos de la Licencia Pública General de GNU, versión 3 o cualquier versión posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>Licencia Pública General de GNU, versión 3</translation>
    </message>
    <message>
        <source>Youward is made with these libraries. The full text of each licence comes with them.</source>
        <translation>Youward está hecho con estas bibliotecas. Cada una incluye el texto completo de su licencia.</translation>
    </message>
    <message>
        <source>Libraries with their versions and licences</source>
        <translation>Bibliotecas con sus versiones y licencias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
</context>
<context>
    <name>BenefitLine</name>
    <message>
        <source>No sentence says yet what the reader gets.</source>
        <translation>Ninguna frase dice aún qué gana quien lee.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit first appears at character {number}.</source>
        <translation>El beneficio para el lector aparece por primera vez en el carácter {number}.</translation>
    </message>
    <message>
        <source>{whole} That is below the fold on {networks}.</source>
        <translation>{whole} Eso queda tras el corte («… más») en {networks}.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number} (below the fold on {network}).</source>
        <translation>El beneficio para el lector empieza en {number} (tras el corte en {network}).</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number} (below the fold on {network} and {more} more).</source>
        <translation>El beneficio para el lector empieza en {number} (tras el corte en {network} y {more} más).</translation>
    </message>
</context>
<context>
    <name>BlankedText</name>
    <message>
        <source>Blank {number} of {count}: {hint}</source>
        <translation>Hueco {number} de {count}: {hint}</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(hueco)</translation>
    </message>
</context>
<context>
    <name>BriefBar</name>
    <message>
        <source>One person this is for</source>
        <translation>Una persona a quien va dirigido</translation>
    </message>
    <message>
        <source>So that they can …</source>
        <translation>Para que pueda …</translation>
    </message>
    <message>
        <source>I&apos;d like to hear back …</source>
        <translation>Me gustaría que contesten …</translation>
    </message>
    <message>
        <source>{prompt} It fills the blanks of suggestions: write it in the language of the post.</source>
        <translation>{prompt} Rellena los huecos de las sugerencias: escríbelo en el idioma de la publicación.</translation>
    </message>
</context>
<context>
    <name>BusyDialog</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Writing your drafts anew</source>
        <translation>Se reescriben tus borradores</translation>
    </message>
    <message>
        <source>Your drafts are written anew. Please leave Youward open.</source>
        <translation>Tus borradores se están escribiendo de nuevo. Deja Youward abierto, por favor.</translation>
    </message>
</context>
<context>
    <name>CardDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>It touches: {dimension}.</source>
        <translation>Afecta a: {dimension}.</translation>
    </message>
    <message>
        <source>The check is called {check}.</source>
        <translation>La comprobación se llama {check}.</translation>
    </message>
</context>
<context>
    <name>ChangeNames</name>
    <message>
        <source>Says first whom it is for</source>
        <translation>Dice primero para quién es</translation>
    </message>
    <message>
        <source>Says whom it is for</source>
        <translation>Dice para quién es</translation>
    </message>
    <message>
        <source>Says first what the reader can do</source>
        <translation>Dice primero qué puede hacer quien lee</translation>
    </message>
    <message>
        <source>Says what the reader can do</source>
        <translation>Dice qué puede hacer quien lee</translation>
    </message>
    <message>
        <source>Says it in other words</source>
        <translation>Lo dice con otras palabras</translation>
    </message>
    <message>
        <source>Puts what the reader gets first</source>
        <translation>Pone primero lo que gana quien lee</translation>
    </message>
    <message>
        <source>Leaves out a second ask</source>
        <translation>Quita una segunda petición</translation>
    </message>
    <message>
        <source>Keeps one ask</source>
        <translation>Deja una sola petición</translation>
    </message>
    <message>
        <source>Ends with a question</source>
        <translation>Termina con una pregunta</translation>
    </message>
    <message>
        <source>Says the tie to a seller first</source>
        <translation>Dice primero la relación con el vendedor</translation>
    </message>
    <message>
        <source>Comes to the point sooner</source>
        <translation>Va antes al grano</translation>
    </message>
    <message>
        <source>Says what it means for the reader</source>
        <translation>Dice qué significa para quien lee</translation>
    </message>
    <message>
        <source>Thanks the people behind it</source>
        <translation>Da las gracias a quienes están detrás</translation>
    </message>
    <message>
        <source>Turns the date toward the reader</source>
        <translation>Orienta la fecha hacia quien lee</translation>
    </message>
    <message>
        <source>Says what comes next</source>
        <translation>Dice qué viene después</translation>
    </message>
    <message>
        <source>Says what the job offers</source>
        <translation>Dice qué ofrece el empleo</translation>
    </message>
    <message>
        <source>Shows something the reader can check</source>
        <translation>Muestra algo que quien lee puede comprobar</translation>
    </message>
    <message>
        <source>Leaves out praise</source>
        <translation>Quita el elogio</translation>
    </message>
    <message>
        <source>Says where to get it</source>
        <translation>Dice dónde conseguirlo</translation>
    </message>
    <message>
        <source>Says what joining brings</source>
        <translation>Dice qué aporta unirse</translation>
    </message>
    <message>
        <source>Says when, without pressure</source>
        <translation>Dice cuándo, sin presión</translation>
    </message>
    <message>
        <source>Says whom it could help</source>
        <translation>Dice a quién podría ayudar</translation>
    </message>
    <message>
        <source>Asks something worth answering</source>
        <translation>Pregunta algo que merece respuesta</translation>
    </message>
    <message>
        <source>Gives it without a condition</source>
        <translation>Lo da sin condiciones</translation>
    </message>
    <message>
        <source>Helps first</source>
        <translation>Ayuda primero</translation>
    </message>
    <message>
        <source>Says it straight away</source>
        <translation>Lo dice enseguida</translation>
    </message>
    <message>
        <source>Says what happened and what was put right</source>
        <translation>Dice qué pasó y qué se arregló</translation>
    </message>
    <message>
        <source>Uses plain words</source>
        <translation>Usa palabras sencillas</translation>
    </message>
    <message>
        <source>Shows where to find it</source>
        <translation>Muestra dónde encontrarlo</translation>
    </message>
    <message>
        <source>Lowers the voice</source>
        <translation>Baja la voz</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Blank {number}: {hint}</source>
        <translation>Hueco {number}: {hint}</translation>
    </message>
    <message>
        <source>{old} becomes {new}</source>
        <translation>{old} pasa a {new}</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>One person writes here, so it waits until you ask.</source>
        <translation>Aquí escribe una sola persona, así que espera a que preguntes.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pruébala</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Qué pregunta</translation>
    </message>
    <message>
        <source>When it is fine</source>
        <translation>Cuándo está bien</translation>
    </message>
    <message>
        <source>By itself it is silent in: {kinds}.</source>
        <translation>Por sí sola calla en: {kinds}.</translation>
    </message>
    <message>
        <source>You called it fine {where}.</source>
        <translation>Dijiste que está bien {where}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>It speaks of these</source>
        <translation>Habla de estos ejemplos</translation>
    </message>
    <message>
        <source>It leaves these alone</source>
        <translation>Deja en paz estos otros</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Probar este ejemplo</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Good sign</source>
        <translation>Buena señal</translation>
    </message>
    <message>
        <source>Good sign: it is named when it is there, and never missed when it is not.</source>
        <translation>Buena señal: se nombra cuando está y no se echa en falta cuando no está.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>when I ask</source>
        <translation>cuando pregunto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>It looks at words and phrases.</source>
        <translation>Mira palabras y expresiones.</translation>
    </message>
    <message>
        <source>It looks at how a sentence is made.</source>
        <translation>Mira cómo está construida una frase.</translation>
    </message>
    <message>
        <source>It looks at the post as a whole.</source>
        <translation>Mira la publicación en su conjunto.</translation>
    </message>
    <message>
        <source>It touches: {dimension}.</source>
        <translation>Afecta a: {dimension}.</translation>
    </message>
    <message>
        <source>Written from memory: check it before you quote it.</source>
        <translation>Escrito de memoria: compruébalo antes de citarlo.</translation>
    </message>
    <message>
        <source>From the summary of the work; some of it from memory.</source>
        <translation>A partir del resumen del trabajo; una parte, de memoria.</translation>
    </message>
    <message>
        <source>From the summary of the work, and from what others wrote about it.</source>
        <translation>A partir del resumen del trabajo y de lo que otros escribieron sobre él.</translation>
    </message>
    <message>
        <source>From what others wrote about it; the work itself was not read.</source>
        <translation>A partir de lo que otros escribieron sobre él; el trabajo en sí no se leyó.</translation>
    </message>
    <message>
        <source>From the summary of the work; the whole was not read.</source>
        <translation>A partir del resumen del trabajo; no se leyó entero.</translation>
    </message>
</context>
<context>
    <name>ChecksDialog</name>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>Search checks</source>
        <translation>Buscar comprobaciones</translation>
    </message>
    <message>
        <source>No check has these words. Try one of them alone.</source>
        <translation>Ninguna comprobación tiene estas palabras. Prueba con una sola.</translation>
    </message>
    <message>
        <source>About the check</source>
        <translation>Acerca de la comprobación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>A text of its own</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Select what is too long</source>
        <translation>Seleccionar lo que sobra</translation>
    </message>
    <message>
        <source>Split into a thread…</source>
        <translation>Dividir en un hilo…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>What&apos;s in it for them?</source>
        <translation>¿Qué ganan con esto?</translation>
    </message>
    <message>
        <source>Readers can see what is new, not what they get.</source>
        <translation>Quien lee ve qué hay de nuevo, no qué gana.</translation>
    </message>
    <message>
        <source>So that they can ___?</source>
        <translation>¿Para que puedan ___?</translation>
    </message>
    <message>
        <source>Fine in job ads, notices, thanks and memorials, and when a plain discount says it all.</source>
        <translation>Está bien en ofertas de empleo, comunicados, agradecimientos y homenajes, y cuando un simple descuento lo dice todo.</translation>
    </message>
    <message>
        <source>It says what is new, not what they get</source>
        <translation>Dice qué hay de nuevo, no qué ganan</translation>
    </message>
    <message>
        <source>On Facebook, plain product information alone went with fewer reactions, together with a human line with more.</source>
        <translation>En Facebook, la información de producto a secas coincidió con menos reacciones; junto a una frase humana, con más.</translation>
    </message>
    <message>
        <source>Posts that join the use and the product in one line were both shared and remembered.</source>
        <translation>Las publicaciones que unen el uso y el producto en una sola línea se compartieron y también se recordaron.</translation>
    </message>
    <message>
        <source>Telling them off</source>
        <translation>Tono de reproche</translation>
    </message>
    <message>
        <source>“You” reads as an accusation here.</source>
        <translation>«You» suena aquí a acusación.</translation>
    </message>
    <message>
        <source>What made it easy to miss?</source>
        <translation>¿Por qué era fácil pasarlo por alto?</translation>
    </message>
    <message>
        <source>Fine when the harm was done to the reader, and as reassurance, like “you don&apos;t need to”.</source>
        <translation>Está bien cuando el daño lo sufrió quien lee, y para tranquilizar, como en «you don&apos;t need to».</translation>
    </message>
    <message>
        <source>This tells the reader off</source>
        <translation>Esto suena a reproche para quien lee</translation>
    </message>
    <message>
        <source>In disputes, “you” reads as aggressive and makes people less willing to listen than “we”.</source>
        <translation>En las discusiones, «you» suena agresivo y predispone menos a escuchar que «we».</translation>
    </message>
    <message>
        <source>In answers to customers, “you” did little good and could hurt, while “I” helped.</source>
        <translation>En las respuestas a clientes, «you» ayudó poco y podía hacer daño, mientras que «I» ayudó.</translation>
    </message>
    <message>
        <source>Nobody talks like this</source>
        <translation>Nadie habla así</translation>
    </message>
    <message>
        <source>It sounds like a department. A person would say it shorter.</source>
        <translation>Suena a departamento. Una persona lo diría con menos palabras.</translation>
    </message>
    <message>
        <source>How would we say it at the counter?</source>
        <translation>¿Cómo lo diríamos en el mostrador?</translation>
    </message>
    <message>
        <source>Fine in quoted or legal wording, and for terms that the readers themselves use.</source>
        <translation>Está bien en citas o textos legales, y con términos que usan los propios lectores.</translation>
    </message>
    <message>
        <source>Easier text got more reactions in one large study; in others the effect was small.</source>
        <translation>En un estudio grande, los textos más fáciles tuvieron más reacciones; en otros, el efecto fue pequeño.</translation>
    </message>
    <message>
        <source>A human voice goes with trust and commitment.</source>
        <translation>Una voz humana va unida a la confianza y al compromiso.</translation>
    </message>
    <message>
        <source>Too many asks</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>With this many asks, most people do none.</source>
        <translation>Con tantas peticiones, la mayoría no hace ninguna.</translation>
    </message>
    <message>
        <source>If they do one thing, which?</source>
        <translation>Si hacen una sola cosa, ¿cuál?</translation>
    </message>
    <message>
        <source>Fine in how-to steps, directions to an event, appeals and safety messages.</source>
        <translation>Está bien en instrucciones paso a paso, indicaciones para llegar a un evento, llamamientos y mensajes de seguridad.</translation>
    </message>
    <message>
        <source>This asks for too many things</source>
        <translation>Esto pide demasiadas cosas</translation>
    </message>
    <message>
        <source>In the posts of a hundred charities, about one in six asked for something; most informed or brought people together.</source>
        <translation>En las publicaciones de cien organizaciones benéficas, más o menos una de cada seis pedía algo; la mayoría informaba o unía a la gente.</translation>
    </message>
    <message>
        <source>Fishing for reactions</source>
        <translation>A la caza de reacciones</translation>
    </message>
    <message>
        <source>Several platforms show such posts to fewer people, and readers feel used.</source>
        <translation>Varias plataformas muestran estas publicaciones a menos gente, y quien lee nota que se le utiliza.</translation>
    </message>
    <message>
        <source>What do we actually want to hear from them?</source>
        <translation>¿Qué queremos de verdad que nos cuenten?</translation>
    </message>
    <message>
        <source>Fine when people are asked for real answers or help, or to pass on an appeal.</source>
        <translation>Está bien cuando se piden respuestas de verdad o ayuda, o que se difunda un llamamiento.</translation>
    </message>
    <message>
        <source>This fishes for reactions</source>
        <translation>Esto va a la caza de reacciones</translation>
    </message>
    <message>
        <source>Several platforms say that they show bait for votes, shares and tags to fewer people; asking for help is exempt.</source>
        <translation>Varias plataformas dicen que muestran a menos gente los cebos para conseguir votos, compartidos y etiquetas; pedir ayuda queda exento.</translation>
    </message>
    <message>
        <source>“Like if you like it” helped only posts that were already widely spread.</source>
        <translation>«Like if you like it» solo ayudó a publicaciones que ya estaban muy difundidas.</translation>
    </message>
    <message>
        <source>Says what the reader gets</source>
        <translation>Dice qué gana quien lee</translation>
    </message>
    <message>
        <source>Readers can see what they can now do.</source>
        <translation>Quien lee ve qué puede hacer ahora.</translation>
    </message>
    <message>
        <source>Useful and tied to the thing itself: such posts were shared and remembered.</source>
        <translation>Útiles y ligadas al propio producto: esas publicaciones se compartieron y se recordaron.</translation>
    </message>
    <message>
        <source>The reader as the doer is the strongest form of the you-attitude.</source>
        <translation>Que actúe quien lee es la forma más fuerte de la actitud «you».</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>Algo a lo que agarrarse</translation>
    </message>
    <message>
        <source>A detail like this shows that someone paid attention.</source>
        <translation>Un detalle así muestra que alguien prestó atención.</translation>
    </message>
    <message>
        <source>Concrete words made customers feel listened to, and they were more satisfied.</source>
        <translation>Con palabras concretas, los clientes sintieron que se les escuchaba y quedaron más satisfechos.</translation>
    </message>
    <message>
        <source>Gives someone else the credit</source>
        <translation>Reconoce el mérito de otra persona</translation>
    </message>
    <message>
        <source>Credit makes both of us look good. Ask before naming a customer.</source>
        <translation>Reconocer el mérito hace quedar bien a ambas partes. Pregunta antes de nombrar a un cliente.</translation>
    </message>
    <message>
        <source>Naming others while speaking of oneself raised both warmth and respect.</source>
        <translation>Nombrar a otras personas al hablar de uno mismo aumentó tanto la cercanía como el respeto.</translation>
    </message>
    <message>
        <source>Useful as it stands</source>
        <translation>Útil tal como está</translation>
    </message>
    <message>
        <source>Someone can use this even if they never buy.</source>
        <translation>Alguien puede usarlo aunque nunca compre.</translation>
    </message>
    <message>
        <source>Practically useful articles were passed on more often.</source>
        <translation>Los artículos con utilidad práctica se compartieron más.</translation>
    </message>
    <message>
        <source>Honest about limits</source>
        <translation>Reconoce los límites</translation>
    </message>
    <message>
        <source>Saying what it can&apos;t do makes the rest believable.</source>
        <translation>Decir lo que no puede hacer hace creíble lo demás.</translation>
    </message>
    <message>
        <source>After a failure, plain words about what happened and what comes next restore trust better than formulas.</source>
        <translation>Tras un fallo, contar con palabras sencillas qué pasó y qué viene después recupera la confianza mejor que las fórmulas hechas.</translation>
    </message>
    <message>
        <source>A question you&apos;d want answered</source>
        <translation>Una pregunta que busca respuesta</translation>
    </message>
    <message>
        <source>People know something we don&apos;t. This asks.</source>
        <translation>La gente sabe algo que nosotros no. Esto lo pregunta.</translation>
    </message>
    <message>
        <source>In one study of brand posts, a question went with more comments.</source>
        <translation>En un estudio sobre publicaciones de marcas, una pregunta coincidió con más comentarios.</translation>
    </message>
    <message>
        <source>People who ask, and ask again, seem more responsive.</source>
        <translation>Quien pregunta, y vuelve a preguntar, parece más atento.</translation>
    </message>
    <message>
        <source>Say that it&apos;s an ad</source>
        <translation>Di que es publicidad</translation>
    </message>
    <message>
        <source>Many regulators, and readers, expect this to be said first and plainly.</source>
        <translation>Muchos reguladores, y muchos lectores, esperan que esto se diga al principio y con claridad.</translation>
    </message>
    <message>
        <source>Were we paid, given it, or related to them?</source>
        <translation>¿Nos pagaron, nos lo regalaron o tenemos relación con ellos?</translation>
    </message>
    <message>
        <source>Fine on a brand&apos;s own account about its own product, and when a plain label stands at the start.</source>
        <translation>Está bien en la cuenta de una marca que habla de su propio producto, y cuando hay una indicación clara al principio.</translation>
    </message>
    <message>
        <source>Readers can&apos;t see yet that this is promotion</source>
        <translation>Quien lee aún no puede ver que esto es promoción</translation>
    </message>
    <message>
        <source>When a motive shows only later, people trust the speaker less.</source>
        <translation>Cuando un motivo solo se ve más tarde, la gente confía menos en quien habla.</translation>
    </message>
    <message>
        <source>Guidance for influencers asks for a plain label with the praise, not in a row of tags or behind a fold.</source>
        <translation>Las guías para influencers piden una indicación clara junto al elogio, no en una fila de etiquetas ni tras un corte.</translation>
    </message>
    <message>
        <source>Big words, no evidence</source>
        <translation>Grandes palabras, ninguna prueba</translation>
    </message>
    <message>
        <source>A reader can&apos;t check this. It may get attention; it seldom earns trust.</source>
        <translation>Quien lee no puede comprobarlo. Quizá llame la atención; rara vez gana confianza.</translation>
    </message>
    <message>
        <source>What could they see or measure?</source>
        <translation>¿Qué podrían ver o medir?</translation>
    </message>
    <message>
        <source>Fine in quotations, in irony, in guarantee terms, and when a number or a source stands beside it.</source>
        <translation>Está bien en citas, en la ironía, en las condiciones de una garantía y cuando al lado hay un número o una fuente.</translation>
    </message>
    <message>
        <source>Big words stand without evidence</source>
        <translation>Hay grandes palabras sin pruebas</translation>
    </message>
    <message>
        <source>In a test of web pages, plain wording was easier to use than promotional wording.</source>
        <translation>En una prueba con páginas web, los textos sencillos fueron más fáciles de usar que los promocionales.</translation>
    </message>
    <message>
        <source>Certainty words can lift reactions; we flag them for trust, not for reach.</source>
        <translation>Las palabras tajantes pueden aumentar las reacciones; las señalamos por la confianza, no por el alcance.</translation>
    </message>
    <message>
        <source>Counting people</source>
        <translation>Contar personas</translation>
    </message>
    <message>
        <source>This number matters to us. Readers are one each.</source>
        <translation>Este número nos importa a nosotros. Cada lector es una sola persona.</translation>
    </message>
    <message>
        <source>What did one of them get?</source>
        <translation>¿Qué ganó una de esas personas?</translation>
    </message>
    <message>
        <source>Fine when the numbers are meals, litres, prices or distances, or when the post teaches what they mean.</source>
        <translation>Está bien cuando los números son comidas, litros, precios o distancias, o cuando la publicación enseña qué significan.</translation>
    </message>
    <message>
        <source>This counts people</source>
        <translation>Esto cuenta personas</translation>
    </message>
    <message>
        <source>Speaking to many keeps the mind on oneself; speaking to one person turns it to what is useful.</source>
        <translation>Hablar a muchos hace pensar en uno mismo; hablar a una sola persona, en lo que es útil.</translation>
    </message>
    <message>
        <source>No way in</source>
        <translation>Sin puerta de entrada</translation>
    </message>
    <message>
        <source>There is nothing here for a reader to answer or do.</source>
        <translation>Aquí no hay nada que responder ni que hacer para quien lee.</translation>
    </message>
    <message>
        <source>What would we like to hear back?</source>
        <translation>¿Qué nos gustaría que nos respondieran?</translation>
    </message>
    <message>
        <source>Fine for notices, bereavements, safety and dense how-to; not every post needs a question.</source>
        <translation>Está bien en comunicados, duelos, mensajes de seguridad e instrucciones densas; no toda publicación necesita una pregunta.</translation>
    </message>
    <message>
        <source>There is no way in for the reader</source>
        <translation>No hay puerta de entrada para quien lee</translation>
    </message>
    <message>
        <source>What makes a dialogue is that answers get answered.</source>
        <translation>Hay diálogo cuando las respuestas reciben respuesta.</translation>
    </message>
    <message>
        <source>A question that isn&apos;t asking</source>
        <translation>Una pregunta que no pregunta</translation>
    </message>
    <message>
        <source>The only answer on offer is us, so it isn&apos;t really a question.</source>
        <translation>La única respuesta que se ofrece somos nosotros, así que no es una pregunta de verdad.</translation>
    </message>
    <message>
        <source>What do we not know about them?</source>
        <translation>¿Qué no sabemos de ellos?</translation>
    </message>
    <message>
        <source>Fine when help, a tip or someone else follows, and when the answer is really wanted.</source>
        <translation>Está bien cuando le sigue ayuda, un consejo u otra persona, y cuando se quiere de verdad la respuesta.</translation>
    </message>
    <message>
        <source>This question only leads to the offer</source>
        <translation>Esta pregunta solo lleva a la oferta</translation>
    </message>
    <message>
        <source>When a selling motive is easy to see, the speaker seems less sincere.</source>
        <translation>Cuando se ve fácilmente la intención de vender, quien habla parece menos sincero.</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Empujar a actuar</translation>
    </message>
    <message>
        <source>Being told to act makes people resist; loyal readers most of all.</source>
        <translation>Cuando nos dicen qué hacer, nos resistimos; más que nadie, los lectores fieles.</translation>
    </message>
    <message>
        <source>What would they need to know to decide for themselves?</source>
        <translation>¿Qué necesitarían saber para decidir por su cuenta?</translation>
    </message>
    <message>
        <source>Fine for instructions, safety and ticket information, and as “you can book at …”.</source>
        <translation>Está bien en instrucciones, seguridad e información sobre entradas, y como «you can book at …».</translation>
    </message>
    <message>
        <source>This tells the reader what to do</source>
        <translation>Esto le dice a quien lee qué hacer</translation>
    </message>
    <message>
        <source>Assertive slogans made committed customers feel pressed and like the brand less.</source>
        <translation>Los eslóganes imperativos hicieron que los clientes fieles se sintieran presionados y apreciaran menos la marca.</translation>
    </message>
    <message>
        <source>Across many studies, language that threatens freedom brings a small, steady pushback.</source>
        <translation>En muchos estudios, el lenguaje que amenaza la libertad provoca un rechazo pequeño y constante.</translation>
    </message>
    <message>
        <source>Opens with us</source>
        <translation>Empieza por nosotros</translation>
    </message>
    <message>
        <source>The first line is about us, and it is the only line many people see.</source>
        <translation>La primera línea habla de nosotros, y es la única que mucha gente ve.</translation>
    </message>
    <message>
        <source>What changes for them?</source>
        <translation>¿Qué cambia para ellos?</translation>
    </message>
    <message>
        <source>Fine in an apology, a reply, a notice, a job ad or a safety message, when we admit that we don&apos;t know, and when a named person gets the credit.</source>
        <translation>Está bien en una disculpa, una respuesta, un comunicado, una oferta de empleo o un mensaje de seguridad, cuando admitimos que no sabemos algo y cuando se reconoce el mérito de alguien por su nombre.</translation>
    </message>
    <message>
        <source>The first line is about us</source>
        <translation>La primera línea habla de nosotros</translation>
    </message>
    <message>
        <source>Video ads that put the brand early or keep showing it were shared less.</source>
        <translation>Los anuncios audiovisuales que sacaban la marca pronto o no dejaban de mostrarla se compartieron menos.</translation>
    </message>
    <message>
        <source>Being on the reader&apos;s side comes from who does what in a sentence, not from counting pronouns.</source>
        <translation>Estar del lado de quien lee depende de quién hace qué en una frase, no de contar pronombres.</translation>
    </message>
    <message>
        <source>Praising ourselves</source>
        <translation>Autoelogio</translation>
    </message>
    <message>
        <source>People trust this more when someone else says it, or when they can check it.</source>
        <translation>La gente se fía más cuando lo dice otra persona o cuando puede comprobarlo.</translation>
    </message>
    <message>
        <source>Who could say this for us? What would they point at?</source>
        <translation>¿Quién podría decirlo por nosotros? ¿Qué señalaría?</translation>
    </message>
    <message>
        <source>Fine when the praise is for a named other, stands in a quotation, or is meant literally, like bench number one.</source>
        <translation>Está bien cuando el elogio es para otra persona con nombre, está en una cita o es literal, como el banco número uno.</translation>
    </message>
    <message>
        <source>This praises us</source>
        <translation>Aquí nos elogiamos</translation>
    </message>
    <message>
        <source>People who promote themselves overrate how pleased others are; credit to others keeps both warmth and respect.</source>
        <translation>Quien se promociona sobrestima cuánto agrada a los demás; reconocer el mérito ajeno conserva la cercanía y el respeto.</translation>
    </message>
    <message>
        <source>Hard on the eyes</source>
        <translation>Cansa la vista</translation>
    </message>
    <message>
        <source>Harder to read, and screen readers speak every emoji.</source>
        <translation>Cuesta más leerlo, y los lectores de pantalla dicen cada emoji.</translation>
    </message>
    <message>
        <source>Fine for safety messages, and for acronyms.</source>
        <translation>Está bien en mensajes de seguridad y en siglas.</translation>
    </message>
    <message>
        <source>This is hard on the eyes</source>
        <translation>Esto cansa la vista</translation>
    </message>
    <message>
        <source>Advice on accessibility: screen readers read every emoji, and capitals slow readers with dyslexia down.</source>
        <translation>Consejo de accesibilidad: los lectores de pantalla leen cada emoji, y las mayúsculas frenan a las personas con dislexia.</translation>
    </message>
    <message>
        <source>Keeps them guessing</source>
        <translation>Deja con la intriga</translation>
    </message>
    <message>
        <source>The interesting part is missing, so there is nothing to take away.</source>
        <translation>Falta la parte interesante, así que no hay nada que llevarse.</translation>
    </message>
    <message>
        <source>What is the news, and when?</source>
        <translation>¿Cuál es la novedad, y cuándo?</translation>
    </message>
    <message>
        <source>Fine when the post gives the answer, promises it for a named day, plays a game it then solves, or honestly doesn&apos;t know.</source>
        <translation>Está bien cuando la publicación da la respuesta, la promete para un día concreto, plantea un juego que luego resuelve o de verdad no la sabe.</translation>
    </message>
    <message>
        <source>The interesting part is missing</source>
        <translation>Falta la parte interesante</translation>
    </message>
    <message>
        <source>Leaving the fact out raises curiosity for a moment; sensational wording on top of it backfires.</source>
        <translation>Callar el dato despierta la curiosidad un momento; si además el tono es sensacionalista, se vuelve en contra.</translation>
    </message>
    <message>
        <source>People expect each other to say as much as is needed.</source>
        <translation>Esperamos unos de otros que se diga todo lo que hace falta.</translation>
    </message>
    <message>
        <source>Pressure without facts</source>
        <translation>Presión sin datos</translation>
    </message>
    <message>
        <source>Pressure works only if it is real and expected. A date is kinder and clearer.</source>
        <translation>La presión solo funciona si es real y esperada. Una fecha es más amable y más clara.</translation>
    </message>
    <message>
        <source>What is the real date or number?</source>
        <translation>¿Cuál es la fecha o el número real?</translation>
    </message>
    <message>
        <source>Fine with a real date or a counted number, said plainly, and for safety, weather and timetables.</source>
        <translation>Está bien con una fecha real o una cantidad contada, dicha con sencillez, y en mensajes de seguridad, del tiempo o de horarios.</translation>
    </message>
    <message>
        <source>This presses without a fact</source>
        <translation>Esto presiona sin un dato</translation>
    </message>
    <message>
        <source>Across studies, limited time or stock did not help purchases, and readers who see through it trust less.</source>
        <translation>En varios estudios, el tiempo limitado o las pocas existencias no ayudaron a vender, y quien descubre el truco confía menos.</translation>
    </message>
    <message>
        <source>Mostly about us</source>
        <translation>Casi todo sobre nosotros</translation>
    </message>
    <message>
        <source>Almost every clause has us as the doer; the reader has no part yet.</source>
        <translation>En casi todas las oraciones actuamos nosotros; quien lee aún no tiene papel.</translation>
    </message>
    <message>
        <source>Which of these could start with the reader, or with the thing they&apos;d use?</source>
        <translation>¿Cuál de ellas podría empezar por quien lee o por aquello que usaría?</translation>
    </message>
    <message>
        <source>Fine in an apology or a reply, for a “we” that includes the reader, and in a story that ends in a real question.</source>
        <translation>Está bien en una disculpa o una respuesta, con un «we» que incluye a quien lee, y en una historia que acaba en una pregunta de verdad.</translation>
    </message>
    <message>
        <source>Almost every clause is about us</source>
        <translation>Casi todas las oraciones hablan de nosotros</translation>
    </message>
    <message>
        <source>Roles in the sentence carry the you-attitude, step by step.</source>
        <translation>Los roles en la frase sostienen, paso a paso, la actitud «you».</translation>
    </message>
    <message>
        <source>In an unpublished study, self-focus wore out with long-term followers.</source>
        <translation>En un estudio no publicado, hablar de uno mismo acabó cansando a quienes seguían la cuenta desde hacía tiempo.</translation>
    </message>
    <message>
        <source>An apology that dodges</source>
        <translation>Una disculpa esquiva</translation>
    </message>
    <message>
        <source>It&apos;s unclear what went wrong, for whom, and what happens now.</source>
        <translation>No queda claro qué salió mal, para quién y qué pasa ahora.</translation>
    </message>
    <message>
        <source>What happened, who was affected, what&apos;s next?</source>
        <translation>¿Qué pasó, a quién afectó, qué viene ahora?</translation>
    </message>
    <message>
        <source>Fine in condolences, in a plain “sorry, no dogs”, and when the post says what happened and what is put right.</source>
        <translation>Está bien en condolencias, en un simple «sorry, no dogs», y cuando la publicación dice qué pasó y qué se arregla.</translation>
    </message>
    <message>
        <source>This apology leaves the fault unclear</source>
        <translation>Esta disculpa no aclara el fallo</translation>
    </message>
    <message>
        <source>After most failures of service, thanking people for their patience did more than saying sorry; harm needs facts and care first.</source>
        <translation>Tras la mayoría de los fallos de servicio, agradecer la paciencia sirvió más que pedir perdón; si hay daño, primero hacen falta hechos y atención.</translation>
    </message>
    <message>
        <source>Staff who wrote “I” instead of “we” seemed to feel and act for the customer, and customers were more satisfied. Saying “you” more often changed little and could do harm.</source>
        <translation>El personal que escribía «yo» en vez de «nosotros» parecía sentir y actuar por el cliente, y los clientes quedaban más satisfechos. Decir más veces «tú» cambiaba poco y podía perjudicar.</translation>
    </message>
    <message>
        <source>In 106,316 Facebook messages of 782 companies, humour and feeling went with more reactions. Price and availability alone went with fewer, and with more once both came together; deals brought clicks.</source>
        <translation>En 106.316 mensajes de Facebook de 782 empresas, el humor y la emoción iban con más reacciones. El precio y la disponibilidad por sí solos iban con menos, y con más cuando se juntaban con lo anterior; las ofertas traían clics.</translation>
    </message>
    <message>
        <source>Useful and interesting newspaper articles were passed on more. So were those that stirred awe, anger or worry, while sad ones were passed on less.</source>
        <translation>Los artículos de prensa útiles e interesantes se compartían más. También los que despertaban asombro, enfado o preocupación; los tristes, menos.</translation>
    </message>
    <message>
        <source>Advertisements that order (“Visit us”) made people feel guilty and pressed, the loyal customers most of all. They liked the brand less and gave it less of their money.</source>
        <translation>Los anuncios que ordenan («Visítanos») hacían que la gente se sintiera culpable y presionada, sobre todo los clientes fieles. La marca les gustaba menos y le daban menos dinero.</translation>
    </message>
    <message>
        <source>Across many studies, words that take a choice away make people somewhat angrier and readier to argue back. The effect is small and steady; most of the studies are about health.</source>
        <translation>En muchos estudios, las palabras que quitan la elección enfadaban algo más y daban más ganas de replicar. El efecto es pequeño y constante; la mayoría de los estudios tratan de salud.</translation>
    </message>
    <message>
        <source>Both said that they show posts to fewer people when these fish for likes, votes, shares, tags or comments. Asking for help or advice was let off. Such rules change.</source>
        <translation>Ambas dijeron que muestran a menos gente las publicaciones que buscan me gusta, votos, compartidos, etiquetas o comentarios. Pedir ayuda o consejo quedaba fuera. Esas reglas cambian.</translation>
    </message>
    <message>
        <source>Among 369 people, “click like if you like it” helped only a post that had already spread widely.</source>
        <translation>Entre 369 personas, «dale a me gusta si te gusta» solo ayudó a una publicación que ya se había difundido mucho.</translation>
    </message>
    <message>
        <source>In 355 posts of 11 brands, a question went with more comments.</source>
        <translation>En 355 publicaciones de 11 marcas, una pregunta iba con más comentarios.</translation>
    </message>
    <message>
        <source>People who ask, and above all those who ask again about the answer, are liked more because they seem to listen. They do not expect that themselves.</source>
        <translation>Quienes preguntan, y sobre todo quienes preguntan de nuevo sobre la respuesta, caen mejor porque parecen escuchar. Ellos mismos no se lo esperan.</translation>
    </message>
    <message>
        <source>In six studies, those who wrote to many people dwelt on themselves. Those who wrote to one person turned to that person, and to what would be of use.</source>
        <translation>En seis estudios, quienes escribían a muchos se detenían en sí mismos. Quienes escribían a una persona se volvían hacia ella y hacia lo que le sería útil.</translation>
    </message>
    <message>
        <source>A voice like a person’s goes with trust, satisfaction and attachment. Only part of that voice can be seen in the words.</source>
        <translation>Una voz como la de una persona va con confianza, satisfacción y apego. Solo una parte de esa voz se ve en las palabras.</translation>
    </message>
    <message>
        <source>Those who praise themselves expect more shared joy than they get. Bragging dressed up as modesty does worse than plain bragging. With credit to others beside it, the writer comes across as warmer and more able.</source>
        <translation>Quienes se elogian esperan más alegría ajena de la que reciben. Presumir disfrazado de modestia sale peor que presumir sin más. Con reconocimiento a otros al lado, quien escribe parece más cálido y más capaz.</translation>
    </message>
    <message>
        <source>Video advertisements that showed the brand early, long or again and again were shared less.</source>
        <translation>Los anuncios en vídeo que mostraban la marca pronto, mucho rato o una y otra vez se compartían menos.</translation>
    </message>
    <message>
        <source>Advertisements with feeling were shared more, those with information made the brand look better. Where the brand belonged to the story, both happened.</source>
        <translation>Los anuncios con emoción se compartían más; los que informaban mejoraban la imagen de la marca. Donde la marca era parte de la historia, ocurrían las dos cosas.</translation>
    </message>
    <message>
        <source>Words of certainty (“always”, “guarantee”) went with more reactions, because they make a brand seem powerful. This speaks against the check, which looks after trust and not after reach.</source>
        <translation>Las palabras de certeza («siempre», «garantía») iban con más reacciones, porque hacen que una marca parezca poderosa. Esto habla en contra de la comprobación, que cuida la confianza y no el alcance.</translation>
    </message>
    <message>
        <source>In over 4,000 posts, easier text got more reactions. In 115,000 posts on another network the difference was small.</source>
        <translation>En más de 4.000 publicaciones, el texto más fácil recibía más reacciones. En 115.000 publicaciones de otra red la diferencia era pequeña.</translation>
    </message>
    <message>
        <source>51 people used one website in several versions. The one in plain words, without promotion, was easier to use by about a quarter.</source>
        <translation>51 personas usaron un mismo sitio web en varias versiones. La escrita con palabras sencillas, sin promoción, resultaba alrededor de un cuarto más fácil de usar.</translation>
    </message>
    <message>
        <source>Stock phrases got more reactions to news on Facebook, other marks of clickbait fewer. What a program took for clickbait was not reliably clicked more.</source>
        <translation>Las frases hechas recibían más reacciones a noticias en Facebook; otras señales de ciberanzuelo, menos. Lo que un programa tomaba por ciberanzuelo no recibía más clics de forma fiable.</translation>
    </message>
    <message>
        <source>Across many studies, “others want it too” helped sales, while limits of time or number did not. Scarcity works only where people expect it, and not on those who see through it.</source>
        <translation>En muchos estudios, «otros también lo quieren» ayudaba a vender, mientras que los límites de tiempo o de cantidad no. La escasez solo funciona donde la gente la espera, y no con quien la ve venir.</translation>
    </message>
    <message>
        <source>When people easily see that somebody wants something of them, that person seems less sincere. Flattery is suspected at once.</source>
        <translation>Cuando se ve enseguida que alguien quiere algo, esa persona parece menos sincera. De la adulación se sospecha al instante.</translation>
    </message>
    <message>
        <source>Says to tell of money, gifts, work and family ties in the post itself, where it is seen, and in plain words. The law differs from country to country.</source>
        <translation>Dice que el dinero, los regalos y los lazos de trabajo o familia se cuenten en la propia publicación, donde se vea y con palabras claras. La ley cambia de un país a otro.</translation>
    </message>
    <message>
        <source>After most delays, “thank you for your patience” made up for more than “sorry”. After harm, people first need to know how to protect themselves, then that somebody cares, then what happened.</source>
        <translation>Tras la mayoría de los retrasos, «gracias por la paciencia» compensaba más que «perdón». Tras un daño, la gente necesita saber primero cómo protegerse, luego que a alguien le importa, y luego qué pasó.</translation>
    </message>
    <message>
        <source>In a dispute, “you” reads as an attack. People were less open to it, less convinced, and passed it on less than “we”.</source>
        <translation>En una disputa, «tú» se lee como un ataque. La gente estaba menos abierta, menos convencida y lo compartía menos que «nosotros».</translation>
    </message>
    <message>
        <source>Being on the reader’s side is a matter of degree. It comes from who does what in a sentence and what stands first, not from the pronouns alone.</source>
        <translation>Estar del lado del lector es cuestión de grado. Viene de quién hace qué en una frase y de lo que va primero, no solo de los pronombres.</translation>
    </message>
    <message>
        <source>People expect of each other what is enough, true, to the point and clear. They look for a reason when something is missing.</source>
        <translation>Las personas esperan unas de otras lo suficiente, lo verdadero, lo pertinente y lo claro. Si falta algo, buscan una razón.</translation>
    </message>
    <message>
        <source>Of 4,655 messages by 100 non-profits, three fifths informed, a quarter spoke with people, and a sixth asked them to act.</source>
        <translation>De 4.655 mensajes de 100 entidades sin ánimo de lucro, tres quintos informaban, un cuarto hablaba con la gente y un sexto le pedía que actuara.</translation>
    </message>
    <message>
        <source>Speaking of oneself went with more reactions from new followers. After some months that was gone, and after a year it had turned round.</source>
        <translation>Hablar de uno mismo iba con más reacciones de seguidores nuevos. A los pocos meses eso desaparecía y al año se había invertido.</translation>
    </message>
    <message>
        <source>Answering, useful information and reasons to come back make a dialogue. Answering matters more than asking.</source>
        <translation>Responder, dar información útil y razones para volver hacen un diálogo. Responder importa más que preguntar.</translation>
    </message>
    <message>
        <source>Emoji and stretched words make a writer seem sometimes warmer, and less able. Screen readers speak every emoji, and words in capitals are harder to read for people with dyslexia.</source>
        <translation>Los emojis y las palabras alargadas hacen que quien escribe parezca a veces más cálido y menos capaz. Los lectores de pantalla dicen cada emoji, y las mayúsculas cuestan más a las personas con dislexia.</translation>
    </message>
    <message>
        <source>In over 1,000 talks with customers, concrete words left people more satisfied, because they felt listened to.</source>
        <translation>En más de 1.000 conversaciones con clientes, las palabras concretas dejaban a la gente más satisfecha, porque se sentía escuchada.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Safety or crisis</source>
        <translation>Seguridad o crisis</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>Oferta de empleo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Llamamiento</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Story or quotation</source>
        <translation>Historia o cita</translation>
    </message>
    <message>
        <source>Tip or how-to</source>
        <translation>Consejo o instrucciones</translation>
    </message>
    <message>
        <source>Condolence or memorial</source>
        <translation>Condolencias u homenaje</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Not enough yet to say anything useful. Who is one person this is for?</source>
        <translation>Aún no hay bastante para decir algo útil. ¿Para qué persona concreta es esto?</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like English. Youward reads English only and leaves this text alone.</source>
        <translation>Esto no parece inglés. Youward solo lee inglés y deja este texto en paz.</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like English, so only its marks were looked at.</source>
        <translation>Esto no parece inglés, así que solo se han mirado los signos.</translation>
    </message>
    <message>
        <source>This reads as a condolence or memorial, so the coach keeps quiet.</source>
        <translation>Esto parece un mensaje de condolencias u homenaje, así que el coach guarda silencio.</translation>
    </message>
    <message>
        <source>This speaks of a loss and sells something in the same post.</source>
        <translation>Esto habla de una pérdida y vende algo en la misma publicación.</translation>
    </message>
    <message>
        <source>Would this be welcome at the table where it will be read?</source>
        <translation>¿Sería bienvenido en la mesa donde se va a leer?</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nada que destacar.</translation>
    </message>
    <message>
        <source>Is the first thing to do in the first line?</source>
        <translation>¿Está en la primera línea lo primero que hay que hacer?</translation>
    </message>
    <message>
        <source>Does the first line say what changes, and from when?</source>
        <translation>¿Dice la primera línea qué cambia y desde cuándo?</translation>
    </message>
    <message>
        <source>Would the right person see themselves in it?</source>
        <translation>¿Se vería reflejada aquí la persona adecuada?</translation>
    </message>
    <message>
        <source>Would someone who has never been there know when and where to come?</source>
        <translation>Alguien que nunca ha estado allí, ¿sabría cuándo y adónde ir?</translation>
    </message>
    <message>
        <source>Will they know what their help does?</source>
        <translation>¿Sabrán qué consigue su ayuda?</translation>
    </message>
    <message>
        <source>Would the people who are thanked recognise themselves?</source>
        <translation>¿Se reconocerían las personas a quienes se da las gracias?</translation>
    </message>
    <message>
        <source>Does this answer what they asked?</source>
        <translation>¿Responde esto a lo que preguntaron?</translation>
    </message>
    <message>
        <source>What will they still remember tomorrow?</source>
        <translation>¿Qué seguirán recordando mañana?</translation>
    </message>
    <message>
        <source>Could they do this with what stands here?</source>
        <translation>¿Podrían hacerlo con lo que pone aquí?</translation>
    </message>
    <message>
        <source>Would you stop to read this?</source>
        <translation>¿Te detendrías a leer esto?</translation>
    </message>
    <message>
        <source>What would they answer?</source>
        <translation>¿Qué responderían?</translation>
    </message>
    <message>
        <source>What can they do, save or avoid with it?</source>
        <translation>¿Qué pueden hacer, ahorrar o evitar con ello?</translation>
    </message>
    <message>
        <source>Who is one person this is for?</source>
        <translation>¿Para qué persona concreta es esto?</translation>
    </message>
    <message>
        <source>Readers can see what they get.</source>
        <translation>Quien lee ve qué gana.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands.</source>
        <translation>Quien lee puede usarlo tal como está.</translation>
    </message>
    <message>
        <source>Readers learn about the limits, too.</source>
        <translation>Quien lee conoce también los límites.</translation>
    </message>
    <message>
        <source>Readers are asked something worth answering.</source>
        <translation>Quien lee recibe una pregunta que merece respuesta.</translation>
    </message>
    <message>
        <source>Readers have something to hold on to.</source>
        <translation>Quien lee tiene algo a lo que agarrarse.</translation>
    </message>
    <message>
        <source>Readers learn who deserves the credit.</source>
        <translation>Quien lee sabe de quién es el mérito.</translation>
    </message>
    <message>
        <source>Readers can see what they get and can use this as it stands.</source>
        <translation>Quien lee ve qué gana y puede usarlo tal como está.</translation>
    </message>
    <message>
        <source>Readers can see what they get and learn about the limits, too.</source>
        <translation>Quien lee ve qué gana y conoce también los límites.</translation>
    </message>
    <message>
        <source>Readers can see what they get and are asked something worth answering.</source>
        <translation>Quien lee ve qué gana y recibe una pregunta que merece respuesta.</translation>
    </message>
    <message>
        <source>Readers can see what they get and have something to hold on to.</source>
        <translation>Quien lee ve qué gana y tiene algo a lo que agarrarse.</translation>
    </message>
    <message>
        <source>Readers can see what they get and learn who deserves the credit.</source>
        <translation>Quien lee ve qué gana y sabe de quién es el mérito.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands and learn about the limits, too.</source>
        <translation>Quien lee puede usarlo tal como está y conoce también los límites.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands and are asked something worth answering.</source>
        <translation>Quien lee puede usarlo tal como está y recibe una pregunta que merece respuesta.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands and have something to hold on to.</source>
        <translation>Quien lee puede usarlo tal como está y tiene algo a lo que agarrarse.</translation>
    </message>
    <message>
        <source>Readers can use this as it stands and learn who deserves the credit.</source>
        <translation>Quien lee puede usarlo tal como está y sabe de quién es el mérito.</translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and are asked something worth answering.</source>
        <translation>Quien lee conoce también los límites y recibe una pregunta que merece respuesta.</translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and have something to hold on to.</source>
        <translation>Quien lee conoce también los límites y tiene algo a lo que agarrarse.</translation>
    </message>
    <message>
        <source>Readers learn about the limits, too and learn who deserves the credit.</source>
        <translation>Quien lee conoce también los límites y sabe de quién es el mérito.</translation>
    </message>
    <message>
        <source>Readers are asked something worth answering and have something to hold on to.</source>
        <translation>Quien lee recibe una pregunta que merece respuesta y tiene algo a lo que agarrarse.</translation>
    </message>
    <message>
        <source>Readers are asked something worth answering and learn who deserves the credit.</source>
        <translation>Quien lee recibe una pregunta que merece respuesta y sabe de quién es el mérito.</translation>
    </message>
    <message>
        <source>Readers have something to hold on to and learn who deserves the credit.</source>
        <translation>Quien lee tiene algo a lo que agarrarse y sabe de quién es el mérito.</translation>
    </message>
    <message>
        <source>This text is very long. The coach has read the first 100,000 characters.</source>
        <translation>Este texto es muy largo. El coach leyó los primeros 100 000 caracteres.</translation>
    </message>
    <message>
        <source>its words are those the check looks for</source>
        <translation>sus palabras son de las que busca la comprobación</translation>
    </message>
    <message>
        <source>the sentence is made the way the check looks for</source>
        <translation>la frase está construida como las que busca la comprobación</translation>
    </message>
    <message>
        <source>the post as a whole is what the check looks for</source>
        <translation>la publicación en su conjunto es lo que busca la comprobación</translation>
    </message>
    <message>
        <source>nearly all careful readers mark this in a post like this</source>
        <translation>casi todos los lectores atentos marcan esto en una publicación así</translation>
    </message>
    <message>
        <source>most careful readers mark this in a post like this</source>
        <translation>la mayoría de los lectores atentos marca esto en una publicación así</translation>
    </message>
    <message>
        <source>some careful readers mark this in a post like this</source>
        <translation>algunos lectores atentos marcan esto en una publicación así</translation>
    </message>
    <message>
        <source>hardly any careful readers mark this in a post like this</source>
        <translation>casi ningún lector atento marca esto en una publicación así</translation>
    </message>
    <message>
        <source>the check is switched off</source>
        <translation>la comprobación está desactivada</translation>
    </message>
    <message>
        <source>it speaks only when you ask</source>
        <translation>habla solo cuando preguntas</translation>
    </message>
    <message>
        <source>you called it fine in this kind of post</source>
        <translation>dijiste que está bien en este tipo de publicación</translation>
    </message>
    <message>
        <source>it is fine in this kind of post</source>
        <translation>está bien en este tipo de publicación</translation>
    </message>
    <message>
        <source>praise would be out of place here</source>
        <translation>un elogio estaría fuera de lugar aquí</translation>
    </message>
    <message>
        <source>another check already speaks of these words</source>
        <translation>otra comprobación ya habla de estas palabras</translation>
    </message>
    <message>
        <source>it was put away in this post</source>
        <translation>se apartó en esta publicación</translation>
    </message>
    <message>
        <source>its words are among yours</source>
        <translation>sus palabras están entre las tuyas</translation>
    </message>
    <message>
        <source>a non-profit has to ask for this</source>
        <translation>una organización sin fines de lucro tiene que pedirlo</translation>
    </message>
    <message>
        <source>where?</source>
        <translation>¿dónde?</translation>
    </message>
    <message>
        <source>what, how often?</source>
        <translation>¿qué, cada cuánto?</translation>
    </message>
    <message>
        <source>who needs it?</source>
        <translation>¿quién lo necesita?</translation>
    </message>
    <message>
        <source>who is it for?</source>
        <translation>¿para quién es?</translation>
    </message>
    <message>
        <source>favourite, first, worst?</source>
        <translation>¿favorito, primero, peor?</translation>
    </message>
    <message>
        <source>link?</source>
        <translation>¿enlace?</translation>
    </message>
    <message>
        <source>what?</source>
        <translation>¿qué?</translation>
    </message>
    <message>
        <source>what does it do, in plain words?</source>
        <translation>¿qué hace, en palabras sencillas?</translation>
    </message>
    <message>
        <source>which price?</source>
        <translation>¿qué precio?</translation>
    </message>
    <message>
        <source>what is possible now?</source>
        <translation>¿qué es posible ahora?</translation>
    </message>
    <message>
        <source>how many steps, or how long?</source>
        <translation>¿cuántos pasos, o cuánto tiempo?</translation>
    </message>
    <message>
        <source>what can they do?</source>
        <translation>¿qué pueden hacer?</translation>
    </message>
    <message>
        <source>what changes for the reader?</source>
        <translation>¿qué cambia para quien lee?</translation>
    </message>
    <message>
        <source>whom?</source>
        <translation>¿a quién?</translation>
    </message>
    <message>
        <source>what is easier, faster or gone?</source>
        <translation>¿qué es más fácil, más rápido o desaparece?</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>¿cuándo?</translation>
    </message>
    <message>
        <source>what did someone do?</source>
        <translation>¿qué hizo alguien?</translation>
    </message>
    <message>
        <source>what fact can a reader check?</source>
        <translation>¿Qué dato se puede comprobar?</translation>
    </message>
    <message>
        <source>who did the work?</source>
        <translation>¿quién hizo el trabajo?</translation>
    </message>
    <message>
        <source>what does a reader get from it?</source>
        <translation>¿qué gana con ello quien lee?</translation>
    </message>
    <message>
        <source>what have readers done or shared?</source>
        <translation>¿qué han hecho o compartido los lectores?</translation>
    </message>
    <message>
        <source>what comes next?</source>
        <translation>¿qué viene después?</translation>
    </message>
    <message>
        <source>what can they do with it?</source>
        <translation>¿qué pueden hacer con ello?</translation>
    </message>
    <message>
        <source>when, how fast, how much?</source>
        <translation>¿cuándo, en cuánto tiempo, cuánto?</translation>
    </message>
    <message>
        <source>pay?</source>
        <translation>¿sueldo?</translation>
    </message>
    <message>
        <source>hours?</source>
        <translation>¿horario?</translation>
    </message>
    <message>
        <source>do what?</source>
        <translation>¿para hacer qué?</translation>
    </message>
    <message>
        <source>what do they do?</source>
        <translation>¿qué hacen?</translation>
    </message>
    <message>
        <source>where, how?</source>
        <translation>¿dónde, cómo?</translation>
    </message>
    <message>
        <source>what is the answer?</source>
        <translation>¿cuál es la respuesta?</translation>
    </message>
    <message>
        <source>what can someone see or measure?</source>
        <translation>¿qué puede alguien ver o medir?</translation>
    </message>
    <message>
        <source>what can someone notice?</source>
        <translation>¿qué puede alguien notar?</translation>
    </message>
    <message>
        <source>which date?</source>
        <translation>¿qué fecha?</translation>
    </message>
    <message>
        <source>how many?</source>
        <translation>¿cuántos?</translation>
    </message>
    <message>
        <source>what helps them, even if they buy elsewhere?</source>
        <translation>¿qué les ayuda, aunque compren en otro sitio?</translation>
    </message>
    <message>
        <source>what is it about?</source>
        <translation>¿de qué trata?</translation>
    </message>
    <message>
        <source>which tip helps, even if they buy elsewhere?</source>
        <translation>¿qué consejo ayuda, aunque compren en otro sitio?</translation>
    </message>
    <message>
        <source>what causes it?</source>
        <translation>¿qué lo causa?</translation>
    </message>
    <message>
        <source>what can they do themselves?</source>
        <translation>¿qué pueden hacer por su cuenta?</translation>
    </message>
    <message>
        <source>what happened, to whom?</source>
        <translation>¿qué pasó, a quién?</translation>
    </message>
    <message>
        <source>what was put right?</source>
        <translation>¿qué se arregló?</translation>
    </message>
    <message>
        <source>their next step?</source>
        <translation>¿su siguiente paso?</translation>
    </message>
    <message>
        <source>What changes while writing</source>
        <translation>Qué cambia al escribir</translation>
    </message>
    <message>
        <source>No post here has an earlier version with something in it that was changed since.</source>
        <translation>Ninguna publicación de aquí tiene una versión anterior con algo que se haya cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Between first and last version, what changed is “{check}”, in one post.</source>
        <translation>Entre la primera versión y la última, lo que cambió es «{check}», en una publicación.</translation>
    </message>
    <message>
        <source>Between first and last version, what changed most often is “{check}”, in {count} posts.</source>
        <translation>Entre la primera versión y la última, lo que más cambió es «{check}», en {count} publicaciones.</translation>
    </message>
    <message>
        <source>Credit to others</source>
        <translation>Mérito ajeno</translation>
    </message>
    <message>
        <source>None of the {all} posts gives someone else the credit by name.</source>
        <translation>Ninguna de las {all} publicaciones reconoce el mérito de otra persona por su nombre.</translation>
    </message>
    <message>
        <source>One of {all} posts gives someone else the credit, on {day}: {quote}.</source>
        <translation>Una de {all} publicaciones reconoce el mérito de otra persona, el {day}: {quote}.</translation>
    </message>
    <message>
        <source>{count} of {all} posts give someone else the credit, the last on {day}: {quote}.</source>
        <translation>{count} de {all} publicaciones reconocen el mérito de otra persona, la última el {day}: {quote}.</translation>
    </message>
    <message>
        <source>With credit to someone</source>
        <translation>Con mérito de alguien</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>Of the last {count} posts, {give} inform or help, {connect} talk with people and {ask} ask for something.</source>
        <translation>De las últimas {count} publicaciones, informan o ayudan {give}, conversan con la gente {connect} y piden algo {ask}.</translation>
    </message>
    <message>
        <source>What the posts do</source>
        <translation>Qué hacen las publicaciones</translation>
    </message>
    <message>
        <source>Inform or help</source>
        <translation>Informar o ayudar</translation>
    </message>
    <message>
        <source>Talk with people</source>
        <translation>Conversar con la gente</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Pedir algo</translation>
    </message>
    <message>
        <source>{count} of {all} posts begin with us: with “we”, “our”, “I” or our name.</source>
        <translation>{count} de {all} publicaciones empiezan por nosotros: con «we», «our», «I» o nuestro nombre.</translation>
    </message>
    <message>
        <source>What posts begin with</source>
        <translation>Cómo empiezan las publicaciones</translation>
    </message>
    <message>
        <source>None of the {all} posts begins with us.</source>
        <translation>Ninguna de las {all} publicaciones empieza por nosotros.</translation>
    </message>
    <message>
        <source>One of {all} posts begins with us: with “we”, “our”, “I” or our name.</source>
        <translation>Una de {all} publicaciones empieza por nosotros: con «we», «our», «I» o nuestro nombre.</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Por nosotros</translation>
    </message>
    <message>
        <source>With the reader</source>
        <translation>Por quien lee</translation>
    </message>
    <message>
        <source>With a question</source>
        <translation>Con una pregunta</translation>
    </message>
    <message>
        <source>With a request</source>
        <translation>Con una petición</translation>
    </message>
    <message>
        <source>With something else</source>
        <translation>Con otra cosa</translation>
    </message>
    <message>
        <source>{count} of the last {last} begin with the same words: {opening}.</source>
        <translation>{count} de las últimas {last} empiezan con las mismas palabras: {opening}.</translation>
    </message>
    <message>
        <source>{missing} more posts are needed: from {fewest} on, posts can be looked at together.</source>
        <translation>Faltan {missing} publicaciones: a partir de {fewest} se pueden mirar en conjunto.</translation>
    </message>
    <message>
        <source>One more post is needed: from {fewest} on, posts can be looked at together.</source>
        <translation>Falta una publicación: a partir de {fewest} se pueden mirar en conjunto.</translation>
    </message>
    <message>
        <source>Pressure that comes back</source>
        <translation>Presión que vuelve</translation>
    </message>
    <message>
        <source>{count} of {all} posts press for time.</source>
        <translation>{count} de {all} publicaciones meten prisa.</translation>
    </message>
    <message>
        <source>{count} do so about the same thing as an earlier one, the last with {quote}. A reader who sees it again may doubt both.</source>
        <translation>{count} lo hacen sobre lo mismo que una anterior, la última con {quote}. Quien lo vuelve a ver puede dudar de ambas.</translation>
    </message>
    <message>
        <source>One of {all} posts presses for time.</source>
        <translation>Una de {all} publicaciones mete prisa.</translation>
    </message>
    <message>
        <source>None does so again about the same thing.</source>
        <translation>Ninguna lo repite sobre lo mismo.</translation>
    </message>
    <message>
        <source>One does so about the same thing as an earlier one: {quote}. A reader who sees it twice may doubt both.</source>
        <translation>Una lo hace sobre lo mismo que una anterior: {quote}. Quien lo ve dos veces puede dudar de ambas.</translation>
    </message>
    <message>
        <source>Press for time</source>
        <translation>Meten prisa</translation>
    </message>
    <message>
        <source>Again about the same thing</source>
        <translation>Otra vez sobre lo mismo</translation>
    </message>
    <message>
        <source>No post here presses for time.</source>
        <translation>Ninguna publicación de aquí mete prisa.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>{count} posts promise something for later.</source>
        <translation>{count} publicaciones prometen algo para más adelante.</translation>
    </message>
    <message>
        <source>{count} of them are taken up by no later post, as far as the words show.</source>
        <translation>{count} de ellas no se retoman en ninguna publicación posterior, por lo que muestran las palabras.</translation>
    </message>
    <message>
        <source>One post promises something for later.</source>
        <translation>Una publicación promete algo para más adelante.</translation>
    </message>
    <message>
        <source>Nothing of it is due yet.</source>
        <translation>Aún no ha llegado el momento de nada de eso.</translation>
    </message>
    <message>
        <source>What was due is taken up in a later post.</source>
        <translation>Lo que tocaba se retoma en una publicación posterior.</translation>
    </message>
    <message>
        <source>No later post takes it up, as far as the words show.</source>
        <translation>Ninguna publicación posterior la retoma, por lo que muestran las palabras.</translation>
    </message>
    <message>
        <source>One of them is taken up by no later post, as far as the words show.</source>
        <translation>Una de ellas no se retoma en ninguna publicación posterior, por lo que muestran las palabras.</translation>
    </message>
    <message>
        <source>Taken up in a later post</source>
        <translation>Retomadas en una publicación posterior</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>No retomadas</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Aún no toca</translation>
    </message>
    <message>
        <source>No post here promises something for later.</source>
        <translation>Ninguna publicación de aquí promete algo para más adelante.</translation>
    </message>
    <message>
        <source>{count} of {all} posts ask readers a question.</source>
        <translation>{count} de {all} publicaciones hacen una pregunta a quien lee.</translation>
    </message>
    <message>
        <source>For {count} of them no later post comes back to the subject yet.</source>
        <translation>En {count} de ellas, ninguna publicación posterior vuelve aún sobre el tema.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>None of the {all} posts asks readers a question.</source>
        <translation>Ninguna de las {all} publicaciones hace una pregunta a quien lee.</translation>
    </message>
    <message>
        <source>One of {all} posts asks readers a question.</source>
        <translation>Una de {all} publicaciones hace una pregunta a quien lee.</translation>
    </message>
    <message>
        <source>A later post comes back to each of them.</source>
        <translation>Una publicación posterior vuelve sobre cada una de ellas.</translation>
    </message>
    <message>
        <source>No later post comes back to it yet.</source>
        <translation>Ninguna publicación posterior vuelve aún sobre ella.</translation>
    </message>
    <message>
        <source>For one of them no later post comes back to the subject yet.</source>
        <translation>En una de ellas, ninguna publicación posterior vuelve aún sobre el tema.</translation>
    </message>
    <message>
        <source>Replies are known for {known} posts: they came to {asking} of {asked} with a question and to {telling} of {told} without.</source>
        <translation>Se conocen las respuestas de {known} publicaciones: las recibieron {asking} de {asked} con pregunta y {telling} de {told} sin ella.</translation>
    </message>
    <message>
        <source>Without a question</source>
        <translation>Sin pregunta</translation>
    </message>
    <message>
        <source>Questions that a later post comes back to</source>
        <translation>Preguntas sobre las que vuelve una publicación posterior</translation>
    </message>
    <message>
        <source>{count} posts are nearly the same as an earlier one.</source>
        <translation>{count} publicaciones son casi iguales a una anterior.</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>No two posts here are nearly the same.</source>
        <translation>No hay aquí dos publicaciones casi iguales.</translation>
    </message>
    <message>
        <source>One post is nearly the same as an earlier one.</source>
        <translation>Una publicación es casi igual a una anterior.</translation>
    </message>
    <message>
        <source>The last {count} posts were compared.</source>
        <translation>Se compararon las últimas {count} publicaciones.</translation>
    </message>
    <message>
        <source>All {count} posts here are of {day}.</source>
        <translation>Las {count} publicaciones de aquí son del {day}.</translation>
    </message>
    <message>
        <source>The {count} posts here are from {first} to {last}.</source>
        <translation>Las {count} publicaciones de aquí van del {first} al {last}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message>
        <source>Reader-first version…</source>
        <translation>Versión para el lector…</translation>
    </message>
    <message>
        <source>The coach waits. {key} asks it.</source>
        <translation>El coach espera. Pregúntale con {key}.</translation>
    </message>
    <message>
        <source>See the whole post with the coach&apos;s suggestions, beside yours ({key})</source>
        <translation>Ver la publicación entera con las sugerencias del coach, junto a la tuya ({key})</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>What the coach saw</source>
        <translation>Lo que vio el coach</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>The coach is getting ready…</source>
        <translation>El coach se está preparando…</translation>
    </message>
    <message>
        <source>The coach is restarting. Writing goes on.</source>
        <translation>El coach se está reiniciando. Puedes seguir escribiendo.</translation>
    </message>
    <message>
        <source>The coach can&apos;t read this text. It tries again when you change it.</source>
        <translation>El coach no puede leer este texto. Lo intentará de nuevo cuando lo cambies.</translation>
    </message>
    <message>
        <source>The coach could not start. Writing and saving work as ever.</source>
        <translation>El coach no se pudo iniciar. Escribir y guardar funcionan como siempre.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The post is in the bin. It stays there for 30 days.</source>
        <translation>La publicación está en la papelera. Se queda ahí 30 días.</translation>
    </message>
    <message>
        <source>Saved. Everything you write is saved by itself too.</source>
        <translation>Guardado. Todo lo que escribes también se guarda solo.</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Guardar esta versión</translation>
    </message>
    <message>
        <source>Name of the version:</source>
        <translation>Nombre de la versión:</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>The older text</source>
        <translation>El texto anterior</translation>
    </message>
    <message>
        <source>The newer text</source>
        <translation>El texto más reciente</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Youward made a mistake of its own. Your text is saved.</source>
        <translation>El error es de Youward. Tu texto está guardado.</translation>
    </message>
    <message>
        <source>Youward made a mistake of its own, and your last words are not saved. Copy your text.</source>
        <translation>El error es de Youward, y tus últimas palabras no están guardadas. Copia tu texto.</translation>
    </message>
    <message>
        <source>Report of what happened</source>
        <translation>Informe de lo que pasó</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar el &amp;informe</translation>
    </message>
    <message>
        <source>Copy my &amp;text</source>
        <translation>Copiar mi &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>El informe está copiado.</translation>
    </message>
    <message>
        <source>Your text is copied.</source>
        <translation>Tu texto está copiado.</translation>
    </message>
    <message>
        <source>You can go on writing. This report helps to mend the mistake; it holds nothing you wrote, and nobody gets it unless you send it.</source>
        <translation>Puedes seguir escribiendo. Este informe ayuda a corregir el error; no contiene nada de lo que escribiste, y nadie lo recibe si tú no lo envías.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Copy post</source>
        <translation>Copiar publicación</translation>
    </message>
    <message>
        <source>Show or hide the drafts</source>
        <translation>Mostrar u ocultar los borradores</translation>
    </message>
    <message>
        <source>Copy the whole post, to paste where you publish it</source>
        <translation>Copiar toda la publicación, para pegarla donde publiques</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>In the bin</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Empty post</source>
        <translation>Publicación vacía</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Sin publicar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Goes today</source>
        <translation>Se elimina hoy</translation>
    </message>
    <message>
        <source>Goes tomorrow</source>
        <translation>Se elimina mañana</translation>
    </message>
    <message>
        <source>Goes in {days} days</source>
        <translation>Se elimina en {days} días</translation>
    </message>
</context>
<context>
    <name>DraftMenu</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Replies…</source>
        <translation>Respuestas…</translation>
    </message>
    <message>
        <source>Begin a follow-up</source>
        <translation>Empezar una continuación</translation>
    </message>
    <message>
        <source>Follow-up of…</source>
        <translation>Continuación de…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move {count} drafts to bin</source>
        <translation>Mover {count} borradores a la papelera</translation>
    </message>
    <message>
        <source>Where it was published…</source>
        <translation>Dónde y cuándo se publicó…</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Search drafts</source>
        <translation>Buscar borradores</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>“{term}” is not understood. Try {examples}, before:2026-05 or tag:summer.</source>
        <translation>«{term}» no se entiende. Prueba con {examples}, before:2026-05 o tag:summer.</translation>
    </message>
    <message>
        <source>Nothing found. Take a filter away, or try fewer letters.</source>
        <translation>No se encontró nada. Quita un filtro o prueba con menos letras.</translation>
    </message>
    <message>
        <source>No draft is like this. Take a filter away, or choose another one.</source>
        <translation>Ningún borrador es así. Quita un filtro o elige otro.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or only the beginning of a word.</source>
        <translation>No se encontró nada. Prueba con menos letras, o solo con el principio de una palabra.</translation>
    </message>
    <message>
        <source>The bin is empty. A draft stays here for 30 days after you put it in.</source>
        <translation>La papelera está vacía. Un borrador permanece aquí 30 días desde que lo mueves.</translation>
    </message>
    <message>
        <source>Your drafts will be kept here, each with its versions, from the first word on.</source>
        <translation>Tus borradores se guardarán aquí, cada uno con sus versiones, desde la primera palabra.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Back to drafts</source>
        <translation>Volver a los borradores</translation>
    </message>
    <message>
        <source>Delete this draft and all its versions for good?</source>
        <translation>¿Eliminar para siempre este borrador y todas sus versiones?</translation>
    </message>
    <message>
        <source>Delete {count} drafts and all their versions for good?</source>
        <translation>¿Eliminar para siempre {count} borradores y todas sus versiones?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Find an emoji by its name</source>
        <translation>Buscar un emoji por su nombre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Nothing found. Try another word for it.</source>
        <translation>No se encontró nada. Prueba con otra palabra.</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Naturaleza</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
</context>
<context>
    <name>ExampleRow</name>
    <message>
        <source>Marked: {words}</source>
        <translation>Marcado: {words}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export posts</source>
        <translation>Exportar publicaciones</translation>
    </message>
    <message>
        <source>All drafts that are not in the bin</source>
        <translation>Todos los borradores que no están en la papelera</translation>
    </message>
    <message>
        <source>The open post</source>
        <translation>La publicación abierta</translation>
    </message>
    <message>
        <source>The chosen posts</source>
        <translation>Las publicaciones elegidas</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>JSON Lines: with versions, to import into Youward again</source>
        <translation>JSON Lines: con versiones, para volver a importarlas en Youward</translation>
    </message>
    <message>
        <source>CSV: a table for a spreadsheet</source>
        <translation>CSV: una tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Markdown: a folder with a file for each post</source>
        <translation>Markdown: una carpeta con un archivo por publicación</translation>
    </message>
    <message>
        <source>HTML: one page to read or print</source>
        <translation>HTML: una página para leer o imprimir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Choose a folder for the posts</source>
        <translation>Elige una carpeta para las publicaciones</translation>
    </message>
    <message>
        <source>One post is in “{name}”.</source>
        <translation>Hay una publicación en «{name}».</translation>
    </message>
    <message>
        <source>{count} posts are in “{name}”.</source>
        <translation>Hay {count} publicaciones en «{name}».</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>{counted} · {count} over</source>
        <translation>{counted} · sobran {count}</translation>
    </message>
    <message>
        <source>{counted} · {count} left</source>
        <translation>{counted} · quedan {count}</translation>
    </message>
    <message>
        <source>{network}: {length} of {limit} characters, {count} too many.</source>
        <translation>{network}: {length} de {limit} caracteres, sobran {count}.</translation>
    </message>
    <message>
        <source>{network}: {length} of {limit} characters, {count} left.</source>
        <translation>{network}: {length} de {limit} caracteres, quedan {count}.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrar y ordenar</translation>
    </message>
    <message>
        <source>Show some drafts only, or in another order</source>
        <translation>Mostrar solo algunos borradores, o en otro orden</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Eti&amp;queta</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobación</translation>
    </message>
    <message>
        <source>C&amp;hanged</source>
        <translation>Con ca&amp;mbios</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre dos días…</translation>
    </message>
    <message>
        <source>&amp;Last changed first</source>
        <translation>Lo ú&amp;ltimo cambiado primero</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Lo más &amp;nuevo primero</translation>
    </message>
    <message>
        <source>Last &amp;published first</source>
        <translation>Lo último &amp;publicado primero</translation>
    </message>
    <message>
        <source>&amp;By title</source>
        <translation>Por tít&amp;ulo</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Take away the filter “{name}”</source>
        <translation>Quitar el filtro «{name}»</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Tag: {name}</source>
        <translation>Etiqueta: {name}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Antes del {day}</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Con cambios hoy</translation>
    </message>
    <message>
        <source>Changed in 7 days</source>
        <translation>Con cambios en 7 días</translation>
    </message>
    <message>
        <source>Changed in 30 days</source>
        <translation>Con cambios en 30 días</translation>
    </message>
    <message>
        <source>Changed this year</source>
        <translation>Con cambios este año</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this post</source>
        <translation>Buscar en esta publicación</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayúsculas+Intro)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Coincidencias: {count}</translation>
    </message>
    <message>
        <source>{count} replaced</source>
        <translation>Reemplazos: {count}</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Use this</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
    <message>
        <source>Put this into the text ({key})</source>
        <translation>Poner esto en el texto ({key})</translation>
    </message>
    <message>
        <source>Show another suggestion ({key})</source>
        <translation>Mostrar otra sugerencia ({key})</translation>
    </message>
    <message>
        <source>Leave these words as they are ({key}). This is remembered for this post.</source>
        <translation>Dejar estas palabras como están ({key}). Se recuerda para esta publicación.</translation>
    </message>
    <message>
        <source>More to do about this finding</source>
        <translation>Más opciones para este aviso</translation>
    </message>
    <message>
        <source>{severity} · {title}</source>
        <translation>{severity} · {title}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>{key} goes through all findings in the text</source>
        <translation>{key} recorre todos los avisos del texto</translation>
    </message>
    <message>
        <source>More findings</source>
        <translation>Más avisos</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} more findings</source>
        <translation>Avisos restantes: {count}</translation>
    </message>
    <message>
        <source>And {count} more. {key} goes through all of them.</source>
        <translation>Y {count} más. {key} los recorre todos.</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Finding {number} of {count}</source>
        <translation>Aviso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>FoldAudit</name>
    <message>
        <source>A link in a post can&apos;t be opened on {network}.</source>
        <translation>En {network} no se puede abrir un enlace dentro de una publicación.</translation>
    </message>
    <message>
        <source>No sentence says yet what the reader gets.</source>
        <translation>Ninguna frase dice aún qué gana quien lee.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}; the whole post is seen.</source>
        <translation>El beneficio para el lector empieza en {number}; se ve toda la publicación.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}, above the fold at {fold}.</source>
        <translation>El beneficio para el lector empieza en {number}, antes del corte en {fold}.</translation>
    </message>
    <message>
        <source>The reader&apos;s benefit begins at {number}, below the fold at {fold}.</source>
        <translation>El beneficio para el lector empieza en {number}, tras el corte en {fold}.</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} de {limit}</translation>
    </message>
    <message>
        <source>{over} bytes over: cut from “{words}”</source>
        <translation>Sobran {over} bytes: recorta desde «{words}»</translation>
    </message>
    <message>
        <source>{count} of {limit}, {over} over: cut from “{words}”</source>
        <translation>{count} de {limit}, sobran {over}: recorta desde «{words}»</translation>
    </message>
    <message>
        <source>{count} links; {network} takes {most}.</source>
        <translation>{count} enlaces; {network} admite {most}.</translation>
    </message>
    <message>
        <source>{count} tags; {network} takes {most}.</source>
        <translation>{count} etiquetas; {network} admite {most}.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>{title}: choose</source>
        <translation>{title}: elegir</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>How Youward works</source>
        <translation>Cómo funciona Youward</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import posts</source>
        <translation>Importar publicaciones</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A table (.csv, .tsv), JSON Lines (.jsonl), text files, or the archive that X, LinkedIn, Mastodon or Facebook lets you download: the zip as it is, or unpacked. Youward reads it on this computer and sends nothing anywhere.</source>
        <translation>Una tabla (.csv, .tsv), JSON Lines (.jsonl), archivos de texto o el archivo de datos que X, LinkedIn, Mastodon o Facebook te dejan descargar: el zip tal cual o descomprimido. Youward lo lee en este equipo y no envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Where are your posts?</source>
        <translation>¿Dónde están tus publicaciones?</translation>
    </message>
    <message>
        <source>Choose a file with posts</source>
        <translation>Elige un archivo con publicaciones</translation>
    </message>
    <message>
        <source>Posts (*.csv *.tsv *.jsonl *.json *.js *.zip *.txt *.md);;All files (*)</source>
        <translation>Publicaciones (*.csv *.tsv *.jsonl *.json *.js *.zip *.txt *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder with posts</source>
        <translation>Elige una carpeta con publicaciones</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
        <source>Import {count} posts</source>
        <translation>Importar {count} publicaciones</translation>
    </message>
    <message>
        <source>Import one post</source>
        <translation>Importar una publicación</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Detenido. No se importó nada.</translation>
    </message>
    <message>
        <source>One post is among your drafts now.</source>
        <translation>Una publicación está ahora entre tus borradores.</translation>
    </message>
    <message>
        <source>{count} posts are among your drafts now.</source>
        <translation>{count} publicaciones están ahora entre tus borradores.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>The first posts</source>
        <translation>Las primeras publicaciones</translation>
    </message>
    <message>
        <source>“{name}”: {kinds}</source>
        <translation>«{name}»: {kinds}</translation>
    </message>
    <message>
        <source>No posts with words were found in it.</source>
        <translation>No se encontraron en él publicaciones con palabras.</translation>
    </message>
    <message>
        <source>All its posts are among your drafts already.</source>
        <translation>Todas sus publicaciones están ya entre tus borradores.</translation>
    </message>
    <message>
        <source>One new post.</source>
        <translation>Una publicación nueva.</translation>
    </message>
    <message>
        <source>{count} new posts.</source>
        <translation>{count} publicaciones nuevas.</translation>
    </message>
    <message>
        <source>Left out, because they are among your drafts already: {count}.</source>
        <translation>Omitidas, porque ya están entre tus borradores: {count}.</translation>
    </message>
    <message>
        <source>Without a date, so they get today’s: {count}.</source>
        <translation>Sin fecha, así que reciben la de hoy: {count}.</translation>
    </message>
    <message>
        <source>All come in as published.</source>
        <translation>Todas entran como publicadas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>InsightCard</name>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>{title} as text</source>
        <translation>{title} como texto</translation>
    </message>
    <message>
        <source>Show the posts ({count})</source>
        <translation>Mostrar las publicaciones ({count})</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ocultar esto</translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation>Ocultar {title}</translation>
    </message>
    <message>
        <source>{later}, like {earlier}</source>
        <translation>{later}, como {earlier}</translation>
    </message>
    <message>
        <source>Show more ({count} left)</source>
        <translation>Mostrar más (quedan {count})</translation>
    </message>
</context>
<context>
    <name>InsightsDialog</name>
    <message>
        <source>Insights</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Only published posts</source>
        <translation>Solo publicaciones publicadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Los últimos 90 días</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>{known} of {total} posts are read. The rest follows while nothing is typed.</source>
        <translation>Leídas {known} de {total} publicaciones. El resto se lee mientras no escribes.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>{count} published posts. Nothing here is a goal or a grade.</source>
        <translation>{count} publicaciones publicadas. Nada de esto es una meta ni una nota.</translation>
    </message>
    <message>
        <source>{count} posts: all drafts, because fewer than {fewest} are marked as published. Nothing here is a goal or a grade.</source>
        <translation>{count} publicaciones: todos los borradores, porque hay menos de {fewest} marcadas como publicadas. Nada de esto es una meta ni una nota.</translation>
    </message>
    <message>
        <source>{count} posts, drafts among them. Nothing here is a goal or a grade.</source>
        <translation>{count} publicaciones, entre ellas borradores. Nada de esto es una meta ni una nota.</translation>
    </message>
    <message>
        <source>The coach is reading the posts. Insights begin once {count} are read.</source>
        <translation>El coach está leyendo las publicaciones. Las observaciones empiezan cuando haya leído {count}.</translation>
    </message>
    <message>
        <source>Insights say what many posts have in common: what they begin with, which questions wait for an answer, what was promised, and which posts are nearly the same. Each one shows the posts it rests on.</source>
        <translation>Las observaciones dicen qué tienen en común muchas publicaciones: cómo empiezan, qué preguntas esperan respuesta, qué se prometió y cuáles son casi iguales. Cada una muestra las publicaciones en las que se apoya.</translation>
    </message>
    <message>
        <source>With a longer period or all networks there may be enough.</source>
        <translation>Con un periodo más largo o todas las redes puede que haya suficientes.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Show {title} again</source>
        <translation>Mostrar de nuevo {title}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>{name} · {day}</source>
        <translation>{name} · {day}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>About the sentence at the caret</source>
        <translation>Sobre la frase del cursor</translation>
    </message>
    <message>
        <source>No check found anything to weigh here.</source>
        <translation>Ninguna comprobación encontró aquí nada que sopesar.</translation>
    </message>
    <message>
        <source>About this sentence</source>
        <translation>Sobre esta frase</translation>
    </message>
    <message>
        <source>Why is nothing said here?</source>
        <translation>¿Por qué no se dice nada aquí?</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>The kind of post. The coach reads an apology differently from an offer.</source>
        <translation>El tipo de publicación. El coach no lee igual una disculpa que una oferta.</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Que lo adivine el coach</translation>
    </message>
    <message>
        <source>{kind} (guessed)</source>
        <translation>{kind} (según el coach)</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Tipo de publicación</translation>
    </message>
    <message>
        <source>Kind of post: {kind}</source>
        <translation>Tipo de publicación: {kind}</translation>
    </message>
</context>
<context>
    <name>LeaveMenu</name>
    <message>
        <source>&amp;Not here</source>
        <translation>A&amp;quí no</translation>
    </message>
    <message>
        <source>&amp;Fine {where}</source>
        <translation>&amp;Está bien {where}</translation>
    </message>
    <message>
        <source>Add {words} to My &amp;words</source>
        <translation>Añadir {words} a Mis pala&amp;bras</translation>
    </message>
    <message>
        <source>Turn this check &amp;down: speak only when I ask</source>
        <translation>&amp;Dejar en espera esta comprobación: habla solo cuando pregunto</translation>
    </message>
    <message>
        <source>Turn this check &amp;off</source>
        <translation>Desa&amp;ctivar esta comprobación</translation>
    </message>
    <message>
        <source>&amp;About this check…</source>
        <translation>Ace&amp;rca de esta comprobación…</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Put away in this post. {key} shows it again.</source>
        <translation>Apartado en esta publicación. {key} lo muestra de nuevo.</translation>
    </message>
    <message>
        <source>“{title}” is turned off.</source>
        <translation>La comprobación «{title}» está desactivada.</translation>
    </message>
    <message>
        <source>There is no finding on the card.</source>
        <translation>No hay ningún aviso en la tarjeta.</translation>
    </message>
    <message>
        <source>This finding is about more than a word or two, which can&apos;t become yours.</source>
        <translation>Este aviso se refiere a más de una o dos palabras, y no pueden pasar a ser tuyas.</translation>
    </message>
    <message>
        <source>From now on “{title}” is fine {where}.</source>
        <translation>Desde ahora «{title}» está bien {where}.</translation>
    </message>
    <message>
        <source>{words} is among your words now. The coach leaves it alone.</source>
        <translation>{words} ya está entre tus palabras. El coach lo deja en paz.</translation>
    </message>
    <message>
        <source>“{title}” speaks only when you ask now.</source>
        <translation>Ahora «{title}» habla solo cuando preguntas.</translation>
    </message>
    <message>
        <source>Put away, as several times before. “{title}” can wait until you ask for it.</source>
        <translation>Apartado, como varias veces antes. «{title}» puede esperar a que preguntes.</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Dejar en espera</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LeftAloneDialog</name>
    <message>
        <source>What the coach leaves alone</source>
        <translation>Lo que el coach deja en paz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In this post</source>
        <translation>En esta publicación</translation>
    </message>
    <message>
        <source>Fine in a kind of post</source>
        <translation>Está bien en un tipo de publicación</translation>
    </message>
    <message>
        <source>Speaks only when you ask</source>
        <translation>Hablan solo cuando preguntas</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Fine {where}</source>
        <translation>Está bien {where}</translation>
    </message>
    <message>
        <source>Because one person writes here</source>
        <translation>Porque aquí escribe una sola persona</translation>
    </message>
    <message>
        <source>Spelling and grammar</source>
        <translation>Ortografía y gramática</translation>
    </message>
    <message>
        <source>The coach is silent about all this. What you bring back is told again at once.</source>
        <translation>El coach calla sobre todo esto. Lo que recuperes se vuelve a decir enseguida.</translation>
    </message>
    <message>
        <source>Nothing is left alone yet</source>
        <translation>Todavía no hay nada en esta lista</translation>
    </message>
    <message>
        <source>The menu of a finding’s card (⋯) leaves it alone: here, in this kind of post, or everywhere. All of it is listed in this place, with a way back.</source>
        <translation>Desde el menú de la tarjeta de un aviso (⋯) se deja en paz: aquí, en este tipo de publicación o en todas partes. Todo aparece en esta lista, y desde ella puedes recuperarlo.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back {title}</source>
        <translation>Recuperar {title}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} – Youward</source>
        <translation>{name} – Youward</translation>
    </message>
    <message>
        <source>Youward</source>
        <translation>Youward</translation>
    </message>
    <message>
        <source>Your text is not saved</source>
        <translation>Tu texto no está guardado</translation>
    </message>
    <message>
        <source>The last words could not be saved. What would you like to do?</source>
        <translation>Las últimas palabras no se pudieron guardar. ¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation>Copiar el texto y cerrar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Publicación</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Coach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Nueva publicación</translation>
    </message>
    <message>
        <source>&amp;Open text file…</source>
        <translation>&amp;Abrir archivo de texto…</translation>
    </message>
    <message>
        <source>Recen&amp;t posts</source>
        <translation>Publicaciones &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el no&amp;mbre</translation>
    </message>
    <message>
        <source>Move to &amp;bin</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>Show the b&amp;in</source>
        <translation>Mostrar &amp;la papelera</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
        <source>&amp;Status…</source>
        <translation>Estad&amp;o…</translation>
    </message>
    <message>
        <source>&amp;Where it was published…</source>
        <translation>Dónde &amp;y cuándo se publicó…</translation>
    </message>
    <message>
        <source>Rep&amp;lies…</source>
        <translation>Respues&amp;tas…</translation>
    </message>
    <message>
        <source>&amp;Keep this version</source>
        <translation>&amp;Guardar esta versión</translation>
    </message>
    <message>
        <source>Keep this version with a n&amp;ame…</source>
        <translation>Guardar esta versión con nom&amp;bre…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>&amp;Copy post</source>
        <translation>&amp;Copiar publicación</translation>
    </message>
    <message>
        <source>Save a copy as te&amp;xt…</source>
        <translation>Guardar una copia como te&amp;xto…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Importar en You&amp;ward…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Back everything &amp;up…</source>
        <translation>&amp;Hacer una copia de seguridad de todo…</translation>
    </message>
    <message>
        <source>Bring back &amp;from a backup…</source>
        <translation>Rec&amp;uperar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Passp&amp;hrase…</source>
        <translation>&amp;Frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste and t&amp;idy</source>
        <translation>Pegar y &amp;limpiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>Em&amp;oji…</source>
        <translation>E&amp;moji…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>Next &amp;mark to proofread</source>
        <translation>Siguiente marca por re&amp;visar</translation>
    </message>
    <message>
        <source>Previous mar&amp;k to proofread</source>
        <translation>Marca anter&amp;ior por revisar</translation>
    </message>
    <message>
        <source>&amp;Search drafts</source>
        <translation>B&amp;uscar borradores</translation>
    </message>
    <message>
        <source>Filt&amp;er drafts…</source>
        <translation>&amp;Filtrar borradores…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Ask the coach</source>
        <translation>&amp;Preguntar al coach</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Aviso &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Aviso &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Use the suggestion</source>
        <translation>&amp;Usar la sugerencia</translation>
    </message>
    <message>
        <source>Ano&amp;ther suggestion</source>
        <translation>&amp;Otra sugerencia</translation>
    </message>
    <message>
        <source>&amp;Go to the next blank</source>
        <translation>&amp;Ir al siguiente hueco</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>A&amp;quí no</translation>
    </message>
    <message>
        <source>&amp;Show again what I put away</source>
        <translation>&amp;Mostrar de nuevo lo que aparté</translation>
    </message>
    <message>
        <source>&amp;Fine in this kind of post</source>
        <translation>&amp;Está bien en este tipo de publicación</translation>
    </message>
    <message>
        <source>Add to My &amp;words</source>
        <translation>Añadir a Mis pala&amp;bras</translation>
    </message>
    <message>
        <source>Turn this check &amp;down</source>
        <translation>&amp;Dejar en espera esta comprobación</translation>
    </message>
    <message>
        <source>Turn this check &amp;off</source>
        <translation>Desa&amp;ctivar esta comprobación</translation>
    </message>
    <message>
        <source>A&amp;bout this check…</source>
        <translation>Ace&amp;rca de esta comprobación…</translation>
    </message>
    <message>
        <source>What the coach &amp;leaves alone…</source>
        <translation>&amp;Lo que el coach deja en paz…</translation>
    </message>
    <message>
        <source>All &amp;checks…</source>
        <translation>Todas las comprobacio&amp;nes…</translation>
    </message>
    <message>
        <source>&amp;Reader-first version…</source>
        <translation>&amp;Versión para el lector…</translation>
    </message>
    <message>
        <source>&amp;Kind of post…</source>
        <translation>&amp;Tipo de publicación…</translation>
    </message>
    <message>
        <source>Next &amp;column</source>
        <translation>Columna &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous column</source>
        <translation>Columna &amp;anterior</translation>
    </message>
    <message>
        <source>Back to the &amp;text</source>
        <translation>&amp;Volver al texto</translation>
    </message>
    <message>
        <source>Go to the &amp;notice</source>
        <translation>&amp;Ir al mensaje</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>&amp;Borradores</translation>
    </message>
    <message>
        <source>&amp;Role map</source>
        <translation>&amp;Mapa de roles</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <source>&amp;Quiet mode</source>
        <translation>Modo si&amp;lencioso</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>&amp;Enfoque</translation>
    </message>
    <message>
        <source>T&amp;ypewriter scrolling</source>
        <translation>&amp;Desplazamiento de máquina de escribir</translation>
    </message>
    <message>
        <source>&amp;Insights…</source>
        <translation>&amp;Observaciones…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;How Youward works</source>
        <translation>&amp;Cómo funciona Youward</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>&amp;About Youward</source>
        <translation>&amp;Acerca de Youward</translation>
    </message>
    <message>
        <source>Empty post</source>
        <translation>Publicación vacía</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aún no hay publicaciones</translation>
    </message>
</context>
<context>
    <name>NetworkBar</name>
    <message>
        <source>The networks this post is for</source>
        <translation>Las redes para las que es esta publicación</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Networks ▾</source>
        <translation>Redes ▾</translation>
    </message>
    <message>
        <source>Choose networks</source>
        <translation>Elegir redes</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>OpenBlanks</name>
    <message>
        <source>A blank is still open</source>
        <translation>Queda un hueco abierto</translation>
    </message>
    <message>
        <source>There is still a blank (___) in this post that only you can fill.</source>
        <translation>En esta publicación queda un hueco (___) que solo tú puedes rellenar.</translation>
    </message>
    <message>
        <source>Go to the blank</source>
        <translation>Ir al hueco</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Copiar de todos modos</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Who is one person this is for?</source>
        <translation>¿Para qué persona concreta es esto?</translation>
    </message>
    <message>
        <source>Think of them, then write the first line to them. Or begin with one of these:</source>
        <translation>Piensa en esa persona y escríbele la primera línea. O empieza con una de estas:</translation>
    </message>
    <message>
        <source>You asked about ___. The short answer: ___</source>
        <translation>You asked about ___. The short answer: ___</translation>
    </message>
    <message>
        <source>If you have ever ___, try this: ___</source>
        <translation>If you have ever ___, try this: ___</translation>
    </message>
    <message>
        <source>From ___ you can ___.</source>
        <translation>From ___ you can ___.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command or a post</source>
        <translation>Buscar un comando o una publicación</translation>
    </message>
    <message>
        <source>Commands and posts</source>
        <translation>Comandos y publicaciones</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>No se encontró nada. Prueba con menos letras.</translation>
    </message>
</context>
<context>
    <name>PassageSteps</name>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Bring this passage back</source>
        <translation>Recuperar este pasaje</translation>
    </message>
    <message>
        <source>To bring back single passages, compare with the text as it stands.</source>
        <translation>Para recuperar pasajes sueltos, compara con el texto tal como está.</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Cambios: {count}</translation>
    </message>
    <message>
        <source>Change {at} of {count}</source>
        <translation>Cambio {at} de {count}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>La nueva otra vez</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Proteger</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your drafts and their backups open with a passphrase only.</source>
        <translation>Tus borradores y sus copias de seguridad se abren solo con una frase de contraseña.</translation>
    </message>
    <message>
        <source>With a passphrase, your drafts and their backups can&apos;t be read by whoever has this disk or a copy of it.</source>
        <translation>Con una frase de contraseña, quien tenga este disco o una copia de él no puede leer tus borradores ni sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Nothing can bring a forgotten passphrase back, and without it the drafts are lost. Write it down, and keep it where you will find it. What you exported or printed stays as it is.</source>
        <translation>Nada puede recuperar una frase de contraseña olvidada, y sin ella los borradores se pierden. Anótala y guárdala donde la vayas a encontrar. Lo que exportaste o imprimiste queda como está.</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters, digits or signs, and can&apos;t begin with x&apos;. Four words that don&apos;t belong together are a good one.</source>
        <translation>Una frase de contraseña tiene al menos {count} letras, cifras o signos, y no puede empezar por x&apos;. Cuatro palabras que no tengan que ver entre sí son una buena opción.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new one again.</source>
        <translation>Las dos no coinciden. Escribe la nueva otra vez.</translation>
    </message>
    <message>
        <source>This is not the passphrase that your drafts have now.</source>
        <translation>Esta no es la frase de contraseña que tienen ahora tus borradores.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Which text you write</source>
        <translation>Qué texto escribes</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Texto común</translation>
    </message>
    <message>
        <source>Write {text}</source>
        <translation>Escribir el texto de {text}</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>{title}, {count} places</source>
        <translation>{title}, {count} lugares</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>on {network}</source>
        <translation>en {network}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>Show less of the post on {network}</source>
        <translation>Mostrar menos de la publicación en {network}</translation>
    </message>
    <message>
        <source>More on {network}</source>
        <translation>Más en {network}</translation>
    </message>
</context>
<context>
    <name>PostEditor</name>
    <message>
        <source>Who is one person this is for?</source>
        <translation>¿Para qué persona concreta es esto?</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>Tu publicación</translation>
    </message>
    <message>
        <source>Write your post here. F8 goes to the coach&apos;s next finding, Shift+F8 to the one before.</source>
        <translation>Escribe aquí tu publicación. F8 va al siguiente aviso del coach; Mayúsculas+F8, al anterior.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>The post on each network</source>
        <translation>La publicación en cada red</translation>
    </message>
    <message>
        <source>Show posts as on a phone</source>
        <translation>Mostrar las publicaciones como en un teléfono</translation>
    </message>
    <message>
        <source>Show posts as on a computer</source>
        <translation>Mostrar las publicaciones como en el escritorio</translation>
    </message>
    <message>
        <source>Show posts in light colours</source>
        <translation>Mostrar las publicaciones en colores claros</translation>
    </message>
    <message>
        <source>Show posts in dark colours</source>
        <translation>Mostrar las publicaciones en colores oscuros</translation>
    </message>
    <message>
        <source>Choose where this post goes. Here you then see it as a reader meets it: where it is folded, what is cut off, and whether their benefit is in sight.</source>
        <translation>Elige adónde va esta publicación. Aquí la verás como le llega a quien la lee: dónde está el corte («… más»), qué sobra y si su beneficio queda a la vista.</translation>
    </message>
    <message>
        <source>Write a first sentence for one reader. Here you then see how they meet it.</source>
        <translation>Escribe una primera frase para un lector. Aquí verás cómo le llega.</translation>
    </message>
</context>
<context>
    <name>ProofActions</name>
    <message>
        <source>These words have changed since.</source>
        <translation>Estas palabras han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{words} stays as it is here.</source>
        <translation>{words} se queda aquí como está.</translation>
    </message>
    <message>
        <source>{words} is among your words now.</source>
        <translation>{words} está ahora entre tus palabras.</translation>
    </message>
    <message>
        <source>Spelling and grammar are not looked at. The settings turn that on.</source>
        <translation>No se miran la ortografía ni la gramática. Se activa en los ajustes.</translation>
    </message>
    <message>
        <source>There is nothing about spelling or grammar.</source>
        <translation>No hay nada sobre ortografía o gramática.</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Pasar por alto aquí</translation>
    </message>
    <message>
        <source>Add to My &amp;words</source>
        <translation>Añadir a Mis pala&amp;bras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>This text could not be proofread.</source>
        <translation>Este texto no se pudo revisar.</translation>
    </message>
    <message>
        <source>Spelling and grammar: {count}</source>
        <translation>Ortografía y gramática: {count}</translation>
    </message>
    <message>
        <source>Spelling and grammar: nothing to look at</source>
        <translation>Ortografía y gramática: nada que mirar</translation>
    </message>
    <message>
        <source>{count} more are underlined in the text.</source>
        <translation>Otras {count} están subrayadas en el texto.</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message>
        <source>Write {fix} for {words}</source>
        <translation>Escribir {fix} en lugar de {words}</translation>
    </message>
    <message>
        <source>{words} is not in the dictionary.</source>
        <translation>{words} no está en el diccionario.</translation>
    </message>
    <message>
        <source>{words} may not be what you meant.</source>
        <translation>Quizá {words} no es lo que querías decir.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Leave these words out</source>
        <translation>Quitar estas palabras</translation>
    </message>
    <message>
        <source>Perhaps: {fixes}</source>
        <translation>Quizá: {fixes}</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Where it was published</source>
        <translation>Dónde y cuándo se publicó</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>For your own memory, and to find it again. A link is kept as text; nothing opens it.</source>
        <translation>Para que lo recuerdes y lo vuelvas a encontrar. El enlace se guarda como texto; nada lo abre.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Continuación</translation>
    </message>
    <message>
        <source>This post goes on from:</source>
        <translation>Esta publicación continúa:</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Changed between two days</source>
        <translation>Con cambios entre dos días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ReaderFirstDialog</name>
    <message>
        <source>Reader-first version</source>
        <translation>Versión para el lector</translation>
    </message>
    <message>
        <source>The post as it is</source>
        <translation>La publicación tal cual</translation>
    </message>
    <message>
        <source>The reader-first version</source>
        <translation>La versión para el lector</translation>
    </message>
    <message>
        <source>Use these changes</source>
        <translation>Usar estos cambios</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar tal cual</translation>
    </message>
    <message>
        <source>Copy this version and leave the post as it is</source>
        <translation>Copiar esta versión y dejar la publicación tal cual</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Nothing to change here. The coach has no other wording for this post.</source>
        <translation>Aquí no hay nada que cambiar. El coach no tiene otras palabras para esta publicación.</translation>
    </message>
    <message>
        <source>Struck through: left out. Underlined: new.</source>
        <translation>Tachado: se quita. Subrayado: es nuevo.</translation>
    </message>
    <message>
        <source>Your post stays like this until you use the changes.</source>
        <translation>Tu publicación se queda así hasta que uses los cambios.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Reader-first</source>
        <translation>Para el lector</translation>
    </message>
    <message>
        <source>Changes to take or to leave</source>
        <translation>Cambios que puedes tomar o dejar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>The version is copied. The post is as it was.</source>
        <translation>La versión está copiada. La publicación sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Sentence {number}: {about}</source>
        <translation>Frase {number}: {about}</translation>
    </message>
    <message>
        <source>It speaks of {count} sentences: {parts}.</source>
        <translation>Habla de {count} frases: {parts}.</translation>
    </message>
    <message>
        <source>For it: {reasons}.</source>
        <translation>A favor: {reasons}.</translation>
    </message>
    <message>
        <source>Against it: {reasons}.</source>
        <translation>En contra: {reasons}.</translation>
    </message>
    <message>
        <source>{title} · said</source>
        <translation>{title} · dicho</translation>
    </message>
    <message>
        <source>{title} · not said</source>
        <translation>{title} · no dicho</translation>
    </message>
    <message>
        <source>It is about us.</source>
        <translation>Habla de nosotros.</translation>
    </message>
    <message>
        <source>It is about the reader.</source>
        <translation>Habla de quien lee.</translation>
    </message>
    <message>
        <source>It shows something the reader can hold on to.</source>
        <translation>Muestra algo a lo que quien lee puede agarrarse.</translation>
    </message>
    <message>
        <source>It asks the reader to do something.</source>
        <translation>Le pide a quien lee que haga algo.</translation>
    </message>
    <message>
        <source>It is a question.</source>
        <translation>Es una pregunta.</translation>
    </message>
    <message>
        <source>It is about neither us nor the reader.</source>
        <translation>No habla de nosotros ni de quien lee.</translation>
    </message>
    <message>
        <source>about us</source>
        <translation>sobre nosotros</translation>
    </message>
    <message>
        <source>for the reader</source>
        <translation>para quien lee</translation>
    </message>
    <message>
        <source>showing something</source>
        <translation>con algo concreto</translation>
    </message>
    <message>
        <source>asking for something</source>
        <translation>con una petición</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>about something else</source>
        <translation>sobre otra cosa</translation>
    </message>
    <message>
        <source>It announces something.</source>
        <translation>Anuncia algo.</translation>
    </message>
    <message>
        <source>It praises something.</source>
        <translation>Elogia algo.</translation>
    </message>
    <message>
        <source>It offers something.</source>
        <translation>Ofrece algo.</translation>
    </message>
    <message>
        <source>It says how to do something.</source>
        <translation>Dice cómo hacer algo.</translation>
    </message>
    <message>
        <source>It thanks someone.</source>
        <translation>Da las gracias a alguien.</translation>
    </message>
    <message>
        <source>It says sorry.</source>
        <translation>Pide perdón.</translation>
    </message>
    <message>
        <source>It tells something.</source>
        <translation>Cuenta algo.</translation>
    </message>
</context>
<context>
    <name>Remember</name>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Recordar en este equipo</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s keychain: whoever uses your account can open your drafts.</source>
        <translation>Se guarda en el llavero del sistema: quien use tu cuenta puede abrir tus borradores.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Youward can use, so it asks at each start.</source>
        <translation>Este equipo no tiene un llavero que Youward pueda usar, así que pregunta en cada inicio.</translation>
    </message>
</context>
<context>
    <name>ReminderLine</name>
    <message>
        <source>Don&apos;t remind me of this post again</source>
        <translation>No recordarme más esta publicación</translation>
    </message>
    <message>
        <source>Replies…</source>
        <translation>Respuestas…</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Escribir continuación</translation>
    </message>
    <message>
        <source>“{post}” asked a question {days} days ago, and no follow-up is noted yet.</source>
        <translation>«{post}» hizo una pregunta hace {days} días, y aún no consta ninguna continuación.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Nearly the same</source>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>The earlier post, {day}</source>
        <translation>La publicación anterior, {day}</translation>
    </message>
    <message>
        <source>The later post, {day}</source>
        <translation>La publicación posterior, {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Underlined words stand in both posts.</source>
        <translation>Las palabras subrayadas están en ambas publicaciones.</translation>
    </message>
    <message>
        <source>Open this post</source>
        <translation>Abrir esta publicación</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Abrir: {name}</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Paste replies here, with an empty line between two.</source>
        <translation>Pega aquí las respuestas, con una línea vacía entre cada dos.</translation>
    </message>
    <message>
        <source>Replies to add</source>
        <translation>Respuestas que añadir</translation>
    </message>
    <message>
        <source>Where the replies were</source>
        <translation>Dónde estaban las respuestas</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No replies noted yet. What people answered helps to see which questions work.</source>
        <translation>Aún no hay respuestas anotadas. Lo que la gente contestó ayuda a ver qué preguntas funcionan.</translation>
    </message>
</context>
<context>
    <name>RoleMap</name>
    <message>
        <source>Role map</source>
        <translation>Mapa de roles</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}: volver al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Networks of a new post</source>
        <translation>Redes de una publicación nueva</translation>
    </message>
    <message>
        <source>Where you usually publish. Each post can have others.</source>
        <translation>Donde sueles publicar. Cada publicación puede tener otras.</translation>
    </message>
    <message>
        <source>Number the parts of a thread</source>
        <translation>Numerar las partes de un hilo</translation>
    </message>
    <message>
        <source>Ends each part with its number, such as 1/4.</source>
        <translation>Termina cada parte con su número, por ejemplo 1/4.</translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation>Quién escribe aquí</translation>
    </message>
    <message>
        <source>One person may well speak of “I”: on a personal account the checks on we and I wait until you ask.</source>
        <translation>Una persona bien puede decir «I»: en una cuenta personal, las comprobaciones sobre «we» e «I» esperan a que preguntes.</translation>
    </message>
    <message>
        <source>A brand or business</source>
        <translation>Una marca o empresa</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A non-profit</source>
        <translation>Una organización sin fines de lucro</translation>
    </message>
    <message>
        <source>Names that mean us</source>
        <translation>Nuestros nombres</translation>
    </message>
    <message>
        <source>Your brand and products, one in each line. The coach reads them as “we”.</source>
        <translation>Tu marca y tus productos, uno por línea. El coach los lee como «we».</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Words and phrases your readers use, one in each line. The coach leaves them alone.</source>
        <translation>Palabras y expresiones que usan tus lectores, una por línea. El coach las deja en paz.</translation>
    </message>
    <message>
        <source>The coach speaks</source>
        <translation>El coach habla</translation>
    </message>
    <message>
        <source>When new findings appear while you write.</source>
        <translation>Cuándo aparecen avisos nuevos mientras escribes.</translation>
    </message>
    <message>
        <source>as I pause</source>
        <translation>cuando hago una pausa</translation>
    </message>
    <message>
        <source>at the end of a sentence</source>
        <translation>al final de una frase</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>solo cuando pregunto</translation>
    </message>
    <message>
        <source>Quiet mode</source>
        <translation>Modo silencioso</translation>
    </message>
    <message>
        <source>Hides the coach and its underlines until you turn it off again.</source>
        <translation>Oculta el coach y sus subrayados hasta que lo desactives.</translation>
    </message>
    <message>
        <source>Spelling and grammar</source>
        <translation>Ortografía y gramática</translation>
    </message>
    <message>
        <source>Looked at apart from the coach, on this computer.</source>
        <translation>Se mira aparte del coach, en este equipo.</translation>
    </message>
    <message>
        <source>underline only</source>
        <translation>solo subrayar</translation>
    </message>
    <message>
        <source>underline and list</source>
        <translation>subrayar y mostrar una lista</translation>
    </message>
    <message>
        <source>Look at spelling</source>
        <translation>Mirar la ortografía</translation>
    </message>
    <message>
        <source>My words and the names that mean us are left as they are.</source>
        <translation>Mis palabras y los nombres que somos nosotros se dejan como están.</translation>
    </message>
    <message>
        <source>Look at grammar</source>
        <translation>Mirar la gramática</translation>
    </message>
    <message>
        <source>Words that don&apos;t seem to go together, and commas.</source>
        <translation>Palabras que no parecen ir juntas, y comas.</translation>
    </message>
    <message>
        <source>English as written in</source>
        <translation>Inglés como se escribe en</translation>
    </message>
    <message>
        <source>Says which spellings are usual, such as colour or color.</source>
        <translation>Dice qué grafías son habituales, como colour o color.</translation>
    </message>
    <message>
        <source>the country of this computer</source>
        <translation>el país de este equipo</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>Fuente del texto</translation>
    </message>
    <message>
        <source>The font you write in.</source>
        <translation>La fuente con la que escribes.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The size you write in.</source>
        <translation>El tamaño con el que escribes.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <translation>Ancho del texto</translation>
    </message>
    <message>
        <source>How long a line of the text may get. 60 to 70 characters read best.</source>
        <translation>Lo larga que puede ser una línea del texto. De 60 a 70 caracteres se lee mejor.</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Lights what you are writing and dims the rest.</source>
        <translation>Resalta lo que escribes y atenúa el resto.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>the sentence</source>
        <translation>la frase</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>el párrafo</translation>
    </message>
    <message>
        <source>Typewriter scrolling</source>
        <translation>Desplazamiento de máquina de escribir</translation>
    </message>
    <message>
        <source>Keeps the line you write at the same height of the window.</source>
        <translation>Mantiene la línea que escribes a la misma altura de la ventana.</translation>
    </message>
    <message>
        <source>Role map</source>
        <translation>Mapa de roles</translation>
    </message>
    <message>
        <source>Shows beside the text whom each sentence is for.</source>
        <translation>Muestra junto al texto para quién es cada frase.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>How the window looks.</source>
        <translation>El aspecto de la ventana.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claros</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuros</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Nothing fades in or out.</source>
        <translation>Nada aparece ni desaparece poco a poco.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Takes effect when Youward starts again. The coach reads English posts.</source>
        <translation>Se aplica cuando Youward vuelve a iniciarse. El coach lee publicaciones en inglés.</translation>
    </message>
    <message>
        <source>Remind me of questions</source>
        <translation>Recordarme las preguntas</translation>
    </message>
    <message>
        <source>Shows under the drafts when a published post asked something and got no follow-up.</source>
        <translation>Aparece bajo los borradores cuando una publicación publicada preguntó algo y no tuvo continuación.</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>Carpeta para copias de seguridad automáticas</translation>
    </message>
    <message>
        <source>Gets everything as one file each day. The last seven stay there.</source>
        <translation>Recibe todo en un solo archivo cada día. Ahí quedan los últimos siete.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Revisión del texto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Your drafts and their versions take {drafts}, their backups {backups}.</source>
        <translation>Tus borradores y sus versiones ocupan {drafts}; sus copias de seguridad, {backups}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>No setting has these words. Try one of them alone.</source>
        <translation>Ningún ajuste tiene estas palabras. Prueba con una sola.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Not exported: {reason}. Choose another folder.</source>
        <translation>No se exportó: {reason}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Ajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened: {reason}.</source>
        <translation>Este archivo no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>This is not a file of settings. Choose a file that Youward exported.</source>
        <translation>Este no es un archivo de ajustes. Elige un archivo exportado por Youward.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n setting(s).</source>
        <translation>
            <numerusform>%n ajuste importado.</numerusform>
            <numerusform>%n ajustes importados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>{severity}, {title}</source>
        <translation>{severity}, {title}</translation>
    </message>
    <message>
        <source>{number} of {count}, {finding}: {words}</source>
        <translation>{number} de {count}, {finding}: {words}</translation>
    </message>
    <message>
        <source>One finding: {finding}</source>
        <translation>Un aviso: {finding}</translation>
    </message>
    <message>
        <source>{count} findings. First: {finding}</source>
        <translation>{count} avisos. Primero: {finding}</translation>
    </message>
    <message>
        <source>No finding left.</source>
        <translation>No queda ningún aviso.</translation>
    </message>
    <message>
        <source>One finding left.</source>
        <translation>Queda un aviso.</translation>
    </message>
    <message>
        <source>{count} findings left.</source>
        <translation>Quedan {count} avisos.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>This is a sample. {next} goes through what the coach found, {use} uses a suggestion, {help} tells more.</source>
        <translation>Esto es un ejemplo. {next} recorre lo que encontró el coach, {use} usa una sugerencia, {help} cuenta más.</translation>
    </message>
    <message>
        <source>Sample post</source>
        <translation>Publicación de ejemplo</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>How far this post is. You can find drafts by it.</source>
        <translation>En qué punto está esta publicación. Sirve para encontrar borradores.</translation>
    </message>
    <message>
        <source>Where it was published…</source>
        <translation>Dónde y cuándo se publicó…</translation>
    </message>
    <message>
        <source>Replies…</source>
        <translation>Respuestas…</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Type a tag, then Enter</source>
        <translation>Escribe una etiqueta y pulsa Intro</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No tags yet. “summer” or “for Ana” will do.</source>
        <translation>Aún no hay etiquetas. «verano» o «para Ana» sirven.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>For {count} drafts. Shown are the tags that all of them have.</source>
        <translation>Para {count} borradores. Se muestran las etiquetas que tienen todos.</translation>
    </message>
    <message>
        <source>Take away the tag “{name}”</source>
        <translation>Quitar la etiqueta «{name}»</translation>
    </message>
</context>
<context>
    <name>TextActions</name>
    <message>
        <source>These words have changed since. The coach is reading again.</source>
        <translation>Estas palabras han cambiado. El coach está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>There is no suggestion to use here.</source>
        <translation>Aquí no hay ninguna sugerencia que usar.</translation>
    </message>
    <message>
        <source>There is no other suggestion here.</source>
        <translation>Aquí no hay otra sugerencia.</translation>
    </message>
    <message>
        <source>There is no finding to go to in this text.</source>
        <translation>No hay ningún aviso en este texto.</translation>
    </message>
    <message>
        <source>{title}. {why}</source>
        <translation>{title}. {why}</translation>
    </message>
    <message>
        <source>No blank is open in this post.</source>
        <translation>No queda ningún hueco abierto en esta publicación.</translation>
    </message>
    <message>
        <source>The post is copied.</source>
        <translation>La publicación está copiada.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>“{name}” is a folder. Choose the text files in it.</source>
        <translation>«{name}» es una carpeta. Elige los archivos de texto que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is no text file. Youward opens files that end in .txt or .md.</source>
        <translation>«{name}» no es un archivo de texto. Youward abre archivos que terminan en .txt o .md.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({why}). Check that it is there and may be opened.</source>
        <translation>«{name}» no se puede leer ({why}). Comprueba que está ahí y que se puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 1 MB, too long for a post. Copy the part you need.</source>
        <translation>«{name}» ocupa más de 1 MB, demasiado para una publicación. Copia la parte que necesites.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that can be read.</source>
        <translation>«{name}» no contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that can&apos;t be read. Save it as UTF-8 and try again.</source>
        <translation>«{name}» está escrito de una forma que no se puede leer. Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written ({why}). Choose another folder or name.</source>
        <translation>«{name}» no se puede escribir ({why}). Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Open text files</source>
        <translation>Abrir archivos de texto</translation>
    </message>
    <message>
        <source>Text files ({endings})</source>
        <translation>Archivos de texto ({endings})</translation>
    </message>
    <message>
        <source>These are {count} files. Choose {most} at most at a time.</source>
        <translation>Son {count} archivos. Elige como máximo {most} a la vez.</translation>
    </message>
    <message>
        <source>{count} more could not be opened.</source>
        <translation>Otros que no se pudieron abrir: {count}.</translation>
    </message>
    <message>
        <source>Opened. Look at the accents: the file doesn&apos;t tell how its letters are written.</source>
        <translation>Abierto. Fíjate en los acentos: el archivo no indica cómo están escritas sus letras.</translation>
    </message>
    <message>
        <source>“{name}” is a new draft now.</source>
        <translation>«{name}» es ahora un borrador nuevo.</translation>
    </message>
    <message>
        <source>{count} files are new drafts now.</source>
        <translation>{count} archivos son ahora borradores nuevos.</translation>
    </message>
    <message>
        <source>Save a copy as text</source>
        <translation>Guardar una copia como texto</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation>Archivos de texto (*.txt *.md)</translation>
    </message>
    <message>
        <source>A copy is in “{name}”.</source>
        <translation>Hay una copia en «{name}».</translation>
    </message>
    <message>
        <source>Print the post</source>
        <translation>Imprimir la publicación</translation>
    </message>
    <message>
        <source>The post could not be printed. Look at the printer and try again.</source>
        <translation>La publicación no se pudo imprimir. Revisa la impresora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
</context>
<context>
    <name>ThreadDialog</name>
    <message>
        <source>Thread for {network}</source>
        <translation>Hilo para {network}</translation>
    </message>
    <message>
        <source>Number the parts</source>
        <translation>Numerar las partes</translation>
    </message>
    <message>
        <source>Ends each part with its number, such as 1/4. It is counted in.</source>
        <translation>Termina cada parte con su número, por ejemplo 1/4. El número también cuenta.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy all parts, with an empty line between them</source>
        <translation>Copiar todas las partes, con una línea vacía entre ellas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Parts of the thread</source>
        <translation>Partes del hilo</translation>
    </message>
    <message>
        <source>There are no words here yet to make a thread of.</source>
        <translation>Aún no hay aquí palabras para hacer un hilo.</translation>
    </message>
    <message>
        <source>The post fits {network} as it is: nothing has to be split.</source>
        <translation>La publicación cabe en {network} tal cual: no hay nada que dividir.</translation>
    </message>
    <message>
        <source>{count} parts, each short enough for {network}. Paste them one after the other.</source>
        <translation>{count} partes, cada una lo bastante corta para {network}. Pégalas una tras otra.</translation>
    </message>
    <message>
        <source>Part {number} is copied.</source>
        <translation>La parte {number} está copiada.</translation>
    </message>
    <message>
        <source>All parts are copied, with an empty line between them.</source>
        <translation>Todas las partes están copiadas, con una línea vacía entre ellas.</translation>
    </message>
</context>
<context>
    <name>ThreadPart</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy part {number}</source>
        <translation>Copiar la parte {number}</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} de {limit}</translation>
    </message>
    <message>
        <source>{count}, {over} over: this link can&apos;t be cut</source>
        <translation>{count}, sobran {over}: este enlace no se puede cortar</translation>
    </message>
    <message>
        <source>Part {number} of {parts}</source>
        <translation>Parte {number} de {parts}</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>+{added} words</source>
        <translation>+{added} palabras</translation>
    </message>
    <message>
        <source>−{left_out} words</source>
        <translation>−{left_out} palabras</translation>
    </message>
    <message>
        <source>+{added} −{left_out} words</source>
        <translation>+{added} −{left_out} palabras</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>posts as JSON Lines</source>
        <translation>publicaciones en JSON Lines</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>archivos de texto</translation>
    </message>
    <message>
        <source>the archive of an X account</source>
        <translation>el archivo de datos de una cuenta de X</translation>
    </message>
    <message>
        <source>the shares of a LinkedIn account</source>
        <translation>lo compartido por una cuenta de LinkedIn</translation>
    </message>
    <message>
        <source>the archive of a Mastodon account</source>
        <translation>el archivo de datos de una cuenta de Mastodon</translation>
    </message>
    <message>
        <source>the posts of a Facebook account</source>
        <translation>las publicaciones de una cuenta de Facebook</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>This did not work. The log file says more.</source>
        <translation>No funcionó. El archivo de registro dice más.</translation>
    </message>
    <message>
        <source>Back everything up</source>
        <translation>Hacer una copia de seguridad de todo</translation>
    </message>
    <message>
        <source>Everything is in “{name}”.</source>
        <translation>Todo está en «{name}».</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <source>“{name}” of {made} holds {count} drafts. Put them in the place of what is here?</source>
        <translation>«{name}», del {made}, contiene {count} borradores. ¿Ponerlos en lugar de lo que hay aquí?</translation>
    </message>
    <message>
        <source>What is here now is put aside as a backup of its own, so you can come back to it.</source>
        <translation>Lo que hay aquí ahora se guarda aparte como otra copia de seguridad, así que puedes volver a ello.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Leave things as they are</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>The backup is back. What was here before is in “{name}” in the folder {folder}.</source>
        <translation>La copia de seguridad está recuperada. Lo que había antes está en «{name}», en la carpeta {folder}.</translation>
    </message>
</context>
<context>
    <name>TryBox</name>
    <message>
        <source>Type a sentence, or pick an example below</source>
        <translation>Escribe una frase o elige un ejemplo de abajo</translation>
    </message>
    <message>
        <source>A sentence to try</source>
        <translation>Una frase para probar</translation>
    </message>
    <message>
        <source>Nothing here is kept or becomes part of your post.</source>
        <translation>Nada de esto se guarda ni pasa a tu publicación.</translation>
    </message>
    <message>
        <source>It speaks of: {words}</source>
        <translation>Habla de: {words}</translation>
    </message>
    <message>
        <source>It says nothing about this.</source>
        <translation>No dice nada de esto.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open your drafts</source>
        <translation>Abrir tus borradores</translation>
    </message>
    <message>
        <source>Your drafts are protected. Which passphrase opens them?</source>
        <translation>Tus borradores están protegidos. ¿Qué frase de contraseña los abre?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>This passphrase does not open your drafts. Look at Caps Lock and at the keyboard&apos;s layout.</source>
        <translation>Esta frase de contraseña no abre tus borradores. Revisa Bloq Mayús y la distribución del teclado.</translation>
    </message>
    <message>
        <source>This is not the passphrase either. You can try as often as you like; nothing gets locked. Without it nobody can open these drafts, Youward included: look where you wrote it down.</source>
        <translation>Esta tampoco es la frase de contraseña. Puedes probar todas las veces que quieras; nada se bloquea. Sin ella nadie puede abrir estos borradores, tampoco Youward: mira donde la anotaste.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>A part of the file of your drafts is damaged.</source>
        <translation>Una parte del archivo de tus borradores está dañada.</translation>
    </message>
    <message>
        <source>There is no backup. Copy the posts you need into other files, one by one.</source>
        <translation>No hay ninguna copia de seguridad. Copia las publicaciones que necesites en otros archivos, una por una.</translation>
    </message>
    <message>
        <source>The newest whole backup holds {count} drafts, written up to {when}. What is newer comes along as far as it can be read, and the damaged file is kept.</source>
        <translation>La copia de seguridad íntegra más reciente contiene {count} borradores, escritos hasta el {when}. Lo más nuevo se añade hasta donde se pueda leer, y el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Protected now: {drafts} drafts and {backups} backups. They open with your passphrase only.</source>
        <translation>Protegidos ahora: {drafts} borradores y {backups} copias de seguridad. Se abren solo con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Without a passphrase now: {drafts} drafts and {backups} backups. Anybody can read the file.</source>
        <translation>Sin frase de contraseña ahora: {drafts} borradores y {backups} copias de seguridad. Cualquiera puede leer el archivo.</translation>
    </message>
    <message>
        <source>{count} backups could not be read and stay as they are.</source>
        <translation>{count} copias de seguridad no se pudieron leer y quedan como están.</translation>
    </message>
    <message>
        <source>{count} damaged files were put aside earlier and are not protected. Delete them from the folder of your drafts if nobody may read them.</source>
        <translation>{count} archivos dañados se apartaron antes y no están protegidos. Elimínalos de la carpeta de tus borradores si nadie debe leerlos.</translation>
    </message>
    <message>
        <source>The keychain did not take the passphrase, so it is asked for at each start.</source>
        <translation>El llavero no aceptó la frase de contraseña, así que se pide en cada inicio.</translation>
    </message>
    <message>
        <source>The keychain may still hold the old passphrase. Remove it there.</source>
        <translation>Puede que el llavero aún tenga la frase de contraseña anterior. Quítala de ahí.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Fixed: {checks}.</source>
        <translation>Corregido: {checks}.</translation>
    </message>
    <message>
        <source>New: {checks}.</source>
        <translation>Nuevo: {checks}.</translation>
    </message>
    <message>
        <source>Found: {checks}.</source>
        <translation>Encontrado: {checks}.</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Texto común</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions of this post</source>
        <translation>Versiones de esta publicación</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Qué texto</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>There are no versions yet. Each time you stop writing for a while, one is kept here.</source>
        <translation>Aún no hay versiones. Cada vez que dejas de escribir un rato, aquí se guarda una.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Struck through: left out. Underlined: new. What stands in the editor is kept as a version too.</source>
        <translation>Tachado: quitado. Subrayado: nuevo. Lo que hay en el editor también se guarda como versión.</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>The version before it</source>
        <translation>La versión anterior a ella</translation>
    </message>
    <message>
        <source>The text as it stands</source>
        <translation>El texto tal como está</translation>
    </message>
    <message>
        <source>{made} · {words}</source>
        <translation>{made} · {words}</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>Name of the version, empty for none:</source>
        <translation>Nombre de la versión; vacío si no quieres ninguno:</translation>
    </message>
    <message>
        <source>The passage is back in the text.</source>
        <translation>El pasaje está de nuevo en el texto.</translation>
    </message>
    <message>
        <source>The text has changed since. Close this window and try again.</source>
        <translation>El texto ha cambiado. Cierra esta ventana e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Esta es la primera versión.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Ninguna diferencia.</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Tal como está ahora</translation>
    </message>
    <message>
        <source>The coach has not read both of these yet.</source>
        <translation>El coach aún no ha leído estos dos textos.</translation>
    </message>
    <message>
        <source>No finding came or went.</source>
        <translation>Ningún aviso apareció ni desapareció.</translation>
    </message>
    <message>
        <source>{network} · {made}</source>
        <translation>{network} · {made}</translation>
    </message>
</context>
<context>
    <name>VoiceSwitch</name>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando pregunto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>When this check speaks</source>
        <translation>Cuándo habla esta comprobación</translation>
    </message>
    <message>
        <source>When “{title}” speaks</source>
        <translation>Cuándo habla «{title}»</translation>
    </message>
</context>
<context>
    <name>WholeVersion</name>
    <message>
        <source>The coach is reading. The reader-first version opens when it is done.</source>
        <translation>El coach está leyendo. La versión para el lector se abre cuando termine.</translation>
    </message>
    <message>
        <source>There are no words here yet to make a version of.</source>
        <translation>Aún no hay aquí palabras para hacer una versión.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Worth fixing</source>
        <translation>Conviene cambiarlo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Míralo otra vez</translation>
    </message>
    <message>
        <source>Small thing</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Worth fixing: many readers may stop or turn away at these words.</source>
        <translation>Conviene cambiarlo: con estas palabras, mucha gente puede dejar de leer o alejarse.</translation>
    </message>
    <message>
        <source>Look again: this may be right. Read it once as your reader would.</source>
        <translation>Míralo otra vez: puede estar bien. Léelo una vez como lo haría tu lector.</translation>
    </message>
    <message>
        <source>Small thing: easy to change, and fine to leave.</source>
        <translation>Detalle: fácil de cambiar, y también puede quedarse así.</translation>
    </message>
    <message>
        <source>Audience focus</source>
        <translation>Foco en el lector</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Human voice</source>
        <translation>Voz humana</translation>
    </message>
    <message>
        <source>nothing stands out</source>
        <translation>nada que destacar</translation>
    </message>
    <message>
        <source>good sign</source>
        <translation>buena señal</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>desigual</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>míralo otra vez</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Safety or crisis</source>
        <translation>Seguridad o crisis</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>Oferta de empleo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Llamamiento</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Story or quotation</source>
        <translation>Historia o cita</translation>
    </message>
    <message>
        <source>Tip or how-to</source>
        <translation>Consejo o instrucciones</translation>
    </message>
    <message>
        <source>Condolence</source>
        <translation>Condolencias</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>in an announcement</source>
        <translation>en un anuncio</translation>
    </message>
    <message>
        <source>in an offer</source>
        <translation>en una oferta</translation>
    </message>
    <message>
        <source>in an apology</source>
        <translation>en una disculpa</translation>
    </message>
    <message>
        <source>in a reply</source>
        <translation>en una respuesta</translation>
    </message>
    <message>
        <source>in a safety message</source>
        <translation>en un mensaje de seguridad</translation>
    </message>
    <message>
        <source>in a notice</source>
        <translation>en un comunicado</translation>
    </message>
    <message>
        <source>in a job ad</source>
        <translation>en una oferta de empleo</translation>
    </message>
    <message>
        <source>in a post about an event</source>
        <translation>en una publicación sobre un evento</translation>
    </message>
    <message>
        <source>in an appeal</source>
        <translation>en un llamamiento</translation>
    </message>
    <message>
        <source>in a thank-you</source>
        <translation>en un agradecimiento</translation>
    </message>
    <message>
        <source>in a story or quotation</source>
        <translation>en una historia o cita</translation>
    </message>
    <message>
        <source>in a tip or how-to</source>
        <translation>en un consejo o instrucciones</translation>
    </message>
    <message>
        <source>in a condolence</source>
        <translation>en unas condolencias</translation>
    </message>
    <message>
        <source>in a post of no special kind</source>
        <translation>en una publicación sin un tipo concreto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Published on {network} at</source>
        <translation>Publicada en {network} el</translation>
    </message>
    <message>
        <source>Link, if you like</source>
        <translation>Enlace, si quieres</translation>
    </message>
    <message>
        <source>Link on {network}</source>
        <translation>Enlace en {network}</translation>
    </message>
    <message>
        <source>Copy the link on {network}</source>
        <translation>Copiar el enlace en {network}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Who, if you like</source>
        <translation>Quién, si quieres</translation>
    </message>
    <message>
        <source>Who replied</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>Take this reply away</source>
        <translation>Quitar esta respuesta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>on {network}</source>
        <translation>en {network}</translation>
    </message>
</context>
</TS>
