import { between, makeLocale, pick } from './machinery.mjs';

export const it = makeLocale({
  code: 'it',
  country: 'IT',
  language: 'it',
  given: {
    f: [
      'Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonietta Rita Elena Concetta Margherita Franca Luigia Lina Bruna Ida Assunta Vincenza Graziella',
      'Paola Laura Roberta Daniela Patrizia Barbara Monica Cristina Silvia Alessandra Stefania Elisabetta Claudia Simona Antonella Sabrina Manuela Raffaella Donatella Emanuela Katia Tiziana Lorella Nadia',
      'Giulia Chiara Martina Sara Francesca Sofia Aurora Alice Giorgia Elisa Federica Ilaria Valentina Alessia Beatrice Greta Emma Ginevra Camilla Noemi Gaia Arianna Marta Ludovica',
    ],
    m: [
      'Giuseppe Giovanni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno Paolo Michele Aldo Sergio Renato Gino Guido Umberto Ernesto Rosario',
      'Marco Roberto Stefano Massimo Maurizio Fabio Claudio Paolo Daniele Gianluca Riccardo Enrico Luca Alberto Fabrizio Alessandro Walter Giorgio Cristiano Mauro Luciano Ivan Emanuele Gianni',
      'Andrea Lorenzo Matteo Leonardo Mattia Simone Davide Gabriele Tommaso Riccardo Federico Edoardo Filippo Nicola Giacomo Alessio Samuele Diego Pietro Christian Jacopo Valerio Omar Manuel',
    ],
  },
  nicknames:
    'Giuseppe=Beppe,Peppe Francesco=Franco,Checco Giovanni=Gianni,Nanni Luigi=Gigi Salvatore=Totò,Salvo Domenico=Mimmo Vincenzo=Enzo Alessandro=Ale,Sandro Alessandra=Ale,Sandra Federico=Fede Federica=Fede Valentina=Vale Roberto=Roby Matteo=Teo Lorenzo=Renzo,Lore Antonella=Anto Elisabetta=Betta Beatrice=Bea Tommaso=Tommi Gabriele=Lele',
  family: {
    head: 'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De~Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De~Santis D’Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De~Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri',
    tail: [
      '_ _ _ _ _ Monte Bon Cas Pell Mar Della~ Di~ Lo~ Cara San',
      'alb ang bald bar bell ben bert bor bran cal cam car cav cer cil col cor cost cre don fab fal far fel fior gar gran lan laz lion lod mal man mas mer mon mor nan org pal pan per pis pol quar ram ric ros sal sar sev sol spin tar tes tor val ven zan',
      '_ _ _ in er al at ol',
      'ini oni etti ati elli ucci ani aro ese igo acci ardi ella ino azzo ieri otti ssi olo etto ante eri ico ola uzzi arini attini erini',
    ],
  },
  places: {
    cities: `Roma|Roma|RM|001##|06
      Milano|Milano|MI|201##|02
      Napoli|Napoli|NA|801##|081
      Torino|Torino|TO|101##|011
      Palermo|Palermo|PA|901##|091
      Genova|Genova|GE|161##|010
      Bologna|Bologna|BO|401##|051
      Firenze|Firenze|FI|501##|055
      Bari|Bari|BA|701##|080
      Catania|Catania|CT|951##|095
      Verona|Verona|VR|371##|045
      Venezia|Venezia|VE|301##|041
      Messina|Messina|ME|981##|090
      Padova|Padova|PD|351##|049
      Trieste|Trieste|TS|341##|040
      Brescia|Brescia|BS|251##|030
      Parma|Parma|PR|431##|0521
      Taranto|Taranto|TA|741##|099
      Prato|Prato|PO|591##|0574
      Modena|Modena|MO|411##|059
      Reggio Calabria|Reggio Calabria|RC|891##|0965
      Reggio Emilia|Reggio Emilia|RE|421##|0522
      Perugia|Perugia|PG|061##|075
      Ravenna|Ravenna|RA|481##|0544
      Livorno|Livorno|LI|571##|0586
      Cagliari|Cagliari|CA|091##|070
      Foggia|Foggia|FG|711##|0881
      Rimini|Rimini|RN|479##|0541
      Salerno|Salerno|SA|841##|089
      Ferrara|Ferrara|FE|441##|0532
      Bergamo|Bergamo|BG|241##|035
      Trento|Trento|TN|381##|0461`,
    villages: {
      names: [
        'Castel|Monte|San |Borgo |Villa |Rocca|Torre |Pieve |Sant’|Campo',
        'vecchio nuovo franco bello alto lungo marino fiorito rosso grande',
        '_| sul Naviglio| di Sopra| di Sotto| in Chianti| al Mare| dei Marsi| del Lago| Superiore| d’Adda',
      ],
      areas: `Cuneo|CN|120##|0171
        Viterbo|VT|010##|0761
        Siena|SI|530##|0577
        Udine|UD|330##|0432
        Cosenza|CS|870##|0984
        Pavia|PV|270##|0382
        Macerata|MC|620##|0733
        Avellino|AV|830##|0825`,
    },
  },
  streets: {
    head: 'Via Roma|Via Garibaldi|Via Mazzini|Corso Italia|Piazza del Duomo|Via Dante|Via Cavour|Via Verdi|Viale Europa|Via Marconi|Via XX Settembre|Via San Francesco|Corso Vittorio Emanuele|Via Matteotti|Via della Stazione',
    tail: [
      'Via |Via |Via |Viale |Corso |Piazza |Vicolo |Largo ',
      '_|_|dei |della |del ',
      'Mille|Rose|Mulino|Fiume|Castello|Ponte|Pini|Tigli|Leopardi|Manzoni|Puccini|Galilei|Colombo|Libertà|Pace|Monti|Mare|Orti|Fontana|Carducci|Pascoli|Volta|Olmi',
    ],
  },
  unit: (random) => pick(random, [`int. ${between(random, 1, 30)}`, `scala ${pick(random, [...'ABC'])}`]),
  addressLine: ({ street, house, unit }) => `${street} ${house}${unit ? `, ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode, regionCode }) =>
    `${street} ${house}${unit ? `, ${unit}` : ''}, ${postcode} ${city}${regionCode ? ` (${regionCode})` : ''}`,
  phone: {
    callingCode: '39',
    trunk: '',
    mobiles: [
      '+39320#######',
      '+39333#######',
      '+39338#######',
      '+39347#######',
      '+39349#######',
      '+39366#######',
      '+39389#######',
      '+39392#######',
    ],
    landline: (area) => `+39${area}[2-9]${'######'.slice(0, Math.min(6, 9 - area.length))}`,
    formats: [
      ['3', '### #######'],
      ['06', '## #######'],
      ['02', '## #######'],
      ['0', '#### ######'],
    ],
  },
  companies: {
    names:
      'Adriatica Lombarda Aurora Vesuvio Leonardo Mediterranea Dolomiti Tirreno Esperia Stella Fenice Alpina Sirio Giglio Nettuno Quadrifoglio Arno Orizzonte Minerva Italica',
    trades:
      'Costruzioni|Trasporti|Impianti|Consulenza|Arredamenti|Alimentari|Meccanica|Immobiliare|Informatica|Viaggi|Ceramiche|Tessuti|Vini|Edilizia',
    forms: 'S.r.l.|Srl|S.p.A.|S.n.c.|S.a.s.',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com libero.it hotmail.it alice.it tiscali.it virgilio.it yahoo.it outlook.it pec.it',
  titles: { f: 'Sig.ra', m: 'Sig.' },
  dateFormats: ['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MM-yyyy'],
  currency: 'EUR',
  jobs: 'Impiegato|Insegnante|Infermiera|Avvocato|Ragioniera|Ingegnere|Architetto|Commercialista|Pensionato|Medico|Elettricista|Responsabile acquisti|Titolare|Commessa|Operaio|Geometra|Farmacista|Autista|Segretaria|Programmatore',
});
