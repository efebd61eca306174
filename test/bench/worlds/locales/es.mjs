import { between, chance, makeLocale, pick } from './machinery.mjs';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

const base = makeLocale({
  code: 'es',
  country: 'ES',
  language: 'es',
  given: {
    f: [
      'María Carmen|María|Carmen|Josefa|Isabel|Dolores|Pilar|Francisca|Antonia|Rosario|Teresa|Ángeles|Mercedes|Concepción|Encarnación|Manuela|Juana|Rosa|Luisa|Margarita|Emilia|Consuelo|Amparo',
      'Ana María|Cristina|María José|Marta|Ana|Laura|Mónica|Raquel|Susana|Silvia|Yolanda|Patricia|Elena|Beatriz|Eva|Nuria|Sonia|Montserrat|Inmaculada|Rocío|Olga|Esther|Begoña|Sandra|Verónica',
      'Lucía|Paula|Marta|Andrea|Sara|Alba|Claudia|Carla|Julia|Irene|Noelia|Nerea|Carmen|Sofía|Ainhoa|Daniela|Martina|Valeria|Aitana|Marina|Laia|Blanca|Inés|Fátima',
    ],
    m: [
      'José|Antonio|Manuel|Francisco|Juan|Jesús|Luis|Ángel|Miguel|Rafael|Pedro|Ramón|Vicente|Joaquín|Andrés|Julián|Emilio|Félix|Santiago|Enrique|Tomás|Mariano|Agustín|José Luis',
      'Francisco Javier|David|Javier|Carlos|Miguel Ángel|Fernando|José Antonio|Jorge|Alberto|Juan Carlos|Óscar|Rubén|Raúl|Sergio|Ignacio|Roberto|Ricardo|Iván|Jaime|Xavier|Eduardo|Jordi|Alfonso',
      'Alejandro|Daniel|Pablo|Adrián|Álvaro|Hugo|Mario|Diego|Marcos|Víctor|Iker|Guillermo|Martín|Lucas|Nicolás|Izan|Marc|Samuel|Gonzalo|Héctor|Mateo|Aitor|Ismael|Mohamed',
    ],
  },
  nicknames:
    'Francisco=Paco,Fran José=Pepe Josefa=Pepa Dolores=Lola Francisca=Paca,Paqui Concepción=Concha,Conchi Rosario=Charo Ignacio=Nacho Guillermo=Guille Alejandro=Álex Manuel=Manolo Enrique=Quique Jesús=Chus Mercedes=Merche Montserrat=Montse Inmaculada=Inma Santiago=Santi Roberto=Rober Javier=Javi Daniel=Dani Rafael=Rafa Cristina=Cris Beatriz=Bea',
  family: {
    head: 'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales Molina Blanco Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido Santos Guerrero Lozano Cano Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Vidal Campos Vega Fuentes Carrasco',
    tail: [
      '_ _ _ _ Villa Monte Val Torre Casa Fuen Agui Santa',
      'aran bel carr cer cord cort esp fer gal gar gor herr lar luc mar mend mir mor nav olm pal par per quint reb roc sal sar sol tar urr val vel zam zub arr barr cam dur',
      'ez ales ero ano eda osa illo ín ete uela era uña oya anza ález ena ola ura edo ondo egui iza arte elló ada iña',
    ],
    share: 0.3,
  },
  places: {
    cities: `Madrid|Madrid|M|280##|91
      Barcelona|Barcelona|B|080##|93|Gràcia,Sants,Eixample
      Valencia|Valencia|V|460##|96
      Sevilla|Sevilla|SE|4100% 4101#|95
      Zaragoza|Zaragoza|Z|5000% 5001#|976
      Málaga|Málaga|MA|2900% 2901#|952
      Murcia|Murcia|MU|3000% 3001#|968
      Palma|Illes Balears|PM|0700% 0701#|971
      Las Palmas de Gran Canaria|Las Palmas|GC|3500% 3501#|928
      Bilbao|Bizkaia|BI|4800% 4801#|94
      Alicante|Alicante|A|0300% 0301#|965
      Córdoba|Córdoba|CO|1400% 1401#|957
      Valladolid|Valladolid|VA|4700% 4701#|983
      Vigo|Pontevedra|PO|3620% 3621#|986
      Gijón|Asturias|O|3320%|985
      A Coruña|A Coruña|C|1500% 1501#|981
      Vitoria-Gasteiz|Álava|VI|0100% 0101#|945
      Granada|Granada|GR|1800% 1801#|958
      Elche|Alicante|A|0320%|966
      Oviedo|Asturias|O|3300% 3301#|985
      Santa Cruz de Tenerife|Santa Cruz de Tenerife|TF|3800% 3801#|922
      Pamplona|Navarra|NA|3100% 3101#|948
      Almería|Almería|AL|0400%|950
      San Sebastián|Gipuzkoa|SS|2000% 2001#|943
      Santander|Cantabria|S|3900% 3901#|942
      Burgos|Burgos|BU|0900%|947
      Albacete|Albacete|AB|0200%|967
      Castellón de la Plana|Castellón|CS|1200%|964
      Logroño|La Rioja|LO|2600%|941
      Badajoz|Badajoz|BA|0600% 0601#|924
      Salamanca|Salamanca|SA|3700%|923
      Huelva|Huelva|H|2100%|959`,
    villages: {
      names: [
        'Villa|Monte|Val|Torre|Fuente |Puebla de |San |Castro|Casas de |Aldea',
        'nueva hermosa mayor real verde alta franca blanca bajas rubia',
        ' del Río| de la Sierra| del Campo| de Arriba| de Abajo| de los Montes|_| del Rey| de la Reina| del Monte',
      ],
      areas: `Toledo|TO|45##0|925
        Jaén|J|23##0|953
        Cáceres|CC|10##0|927
        Lugo|LU|27##0|982
        Teruel|TE|44##0|978
        Cuenca|CU|16##0|969
        León|LE|24##0|987
        Huesca|HU|22##0|974`,
    },
  },
  streets: {
    head: 'Calle Mayor|Calle Real|Avenida de la Constitución|Plaza de España|Calle del Carmen|Calle de la Iglesia|Calle Nueva|Paseo de la Castellana|Calle Cervantes|Avenida de Andalucía|Calle San Juan|Calle Goya|Gran Vía|Ronda Norte|Calle del Sol',
    tail: [
      'Calle |Calle |C/ |Avenida |Av. |Plaza |Paseo |Camino |Travesía ',
      '_|_|de la |del |de los ',
      'Rosario|Fuente|Molino|Olivo|Naranjos|Pinos|Estación|Libertad|Paz|Huerta|Puerto|Almendros|Castillo|Ermita|Colón|Velázquez|Lope de Vega|Quevedo|Tejares|Herreros|Viñas|Mar|Luna',
    ],
  },
  houseNumber: (random) => String(Math.ceil(random() ** 2 * 150)),
  unit: (random) => `${between(random, 1, 9)}º ${pick(random, ['A', 'B', 'C', 'izq.', 'dcha.'])}`,
  addressLine: ({ street, house, unit }) => `${street}, ${house}${unit ? `, ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode }) =>
    `${street}, ${house}${unit ? `, ${unit}` : ''}, ${postcode} ${city}`,
  phone: {
    callingCode: '34',
    trunk: '',
    mobiles: ['+346########'],
    landline: (area) => `+34${area}${'[2-8]######'.slice(0, area.length === 2 ? 11 : 10)}`,
    formats: [
      ['6', '### ## ## ##'],
      ['9', '### ### ###'],
    ],
  },
  companies: {
    names:
      'Iberia Levante Cierzo Alameda Meseta Duero Sierra Marina Olivar Poniente Almenara Cantera Encina Rioja Atlántico Faro Lucero Numancia Tramontana Bahía',
    trades:
      'Construcciones|Transportes|Consultores|Talleres|Hostelería|Instalaciones|Asesores|Distribuciones|Informática|Conservas|Muebles|Viajes|Inmobiliaria|Electricidad',
    forms: 'S.L.|SL|S.A.|S.L.U.|S. Coop.',
    write: ({ first, trade, form }) => `${trade} ${first} ${form}`,
  },
  mails: 'gmail.com hotmail.com yahoo.es telefonica.net outlook.es hotmail.es movistar.es icloud.com',
  titles: { f: 'Sra.', m: 'Sr.' },
  dateFormats: ['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MM-yyyy'],
  currency: 'EUR',
  jobs: 'Contable|Directora comercial|Administrativo|Enfermera|Profesora|Ingeniero|Abogado|Arquitecta|Electricista|Comercial|Jubilado|Médico|Gerente|Dependienta|Cocinero|Conductor|Programadora|Técnico|Auxiliar|Autónomo',
  // DNI: eight digits and the letter they give.
  personalId: (random) => {
    const number = between(random, 10000000, 79999999);
    return `${number}${LETTERS[number % 23]}`;
  },
});

/** Two family names, the father's and the mother's. */
export const es = Object.freeze({
  ...base,
  family: (random) => (chance(random, 0.9) ? `${base.family(random)} ${base.family(random)}` : base.family(random)),
  singleFamily: base.family,
});
