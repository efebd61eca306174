import { between, makeLocale, pick } from './machinery.mjs';

export const fr = makeLocale({
  code: 'fr',
  country: 'FR',
  language: 'fr',
  given: {
    f: [
      'Marie Jeanne Monique Françoise Jacqueline Denise Madeleine Simone Odette Yvonne Paulette Andrée Colette Micheline Nicole Suzanne Ginette Geneviève Lucienne Thérèse Huguette Josette Marie-Thérèse',
      'Nathalie Isabelle Sylvie Catherine Martine Christine Valérie Sandrine Véronique Stéphanie Céline Corinne Patricia Brigitte Laurence Sophie Karine Florence Anne Virginie Christelle Delphine Sabrina Agnès Pascale Aurélie',
      'Léa Manon Camille Chloé Emma Marine Laura Pauline Mathilde Julie Lucie Océane Clara Inès Sarah Louise Jade Anaïs Margaux Charlotte Élise Juliette Zoé Romane Noémie Lina Fatima',
    ],
    m: [
      'Jean Pierre André Michel Roger Robert René Marcel Louis Raymond Henri Georges Maurice Claude Bernard Lucien Gérard Fernand Guy Paul Albert Yves Émile Jean-Claude Gilbert',
      'Philippe Christophe Patrick Thierry Laurent Pascal Éric Stéphane Frédéric Olivier Franck Nicolas David Bruno Didier Sébastien Jérôme Vincent Dominique Hervé Cédric Arnaud Fabrice Ludovic Jean-Pierre Karim',
      'Thomas Alexandre Lucas Hugo Maxime Théo Antoine Julien Quentin Clément Romain Louis Nathan Enzo Léo Gabriel Arthur Jules Adrien Kevin Baptiste Raphaël Mohamed Paul Valentin Simon',
    ],
  },
  nicknames:
    'Alexandre=Alex Nicolas=Nico Frédéric=Fred Christophe=Chris Stéphanie=Steph Sébastien=Seb Virginie=Vivi Mathilde=Math Maxime=Max Benjamin=Ben Catherine=Cathy Jacqueline=Jackie Philippe=Phil Laurent=Lolo Théo=Teddy Gabriel=Gaby Élise=Lise Isabelle=Isa Valérie=Val Delphine=Del',
  family: {
    double: 0.03,
    head: 'Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Benali Nguyen Diallo',
    tail: [
      '_ _ _ _ La Le Du Des De Saint- Mont Beau Val Bel Grand Petit Haut',
      'chav mer cour bois ros bour pell tour vign gal marl font chât maur lav pont bren cast dur ferr gran job lang mign nav oliv pag quer rav sal tav ver viv char bas coch fév gir herb lac mall naud pér rag sér tess vass bard cors dal gen',
      '_ _ _ er in ou',
      'ier eau ard et on in aud el ot ault eron ois etier illon and elle iot eron ac our ert euil ignac asse enet igny elet onnier ereau isson',
    ],
  },
  places: {
    cities: `Paris|Île-de-France|IDF|7500% 7501# 75020|14
      Marseille|Provence-Alpes-Côte d'Azur|PAC|1300% 1301[0-6]|49
      Lyon|Auvergne-Rhône-Alpes|ARA|6900%|47
      Toulouse|Occitanie|OCC|31000 31100 31200 31300 31400 31500|56
      Nice|Provence-Alpes-Côte d'Azur|PAC|06000 06100 06200 06300|49
      Nantes|Pays de la Loire|PDL|44000 44100 44200 44300|24
      Montpellier|Occitanie|OCC|34000 34070 34080 34090|46
      Strasbourg|Grand Est|GES|67000 67100 67200|38
      Bordeaux|Nouvelle-Aquitaine|NAQ|33000 33100 33200 33300|55
      Lille|Hauts-de-France|HDF|59000 59160 59260 59800|32
      Rennes|Bretagne|BRE|35000 35200 35700|29
      Reims|Grand Est|GES|51100|32
      Toulon|Provence-Alpes-Côte d'Azur|PAC|83000 83100 83200|49
      Saint-Étienne|Auvergne-Rhône-Alpes|ARA|42000 42100|47
      Le Havre|Normandie|NOR|76600 76610 76620|23
      Grenoble|Auvergne-Rhône-Alpes|ARA|38000 38100|47
      Dijon|Bourgogne-Franche-Comté|BFC|21000|38
      Angers|Pays de la Loire|PDL|49000 49100|24
      Nîmes|Occitanie|OCC|30000 30900|46
      Clermont-Ferrand|Auvergne-Rhône-Alpes|ARA|63000 63100|47
      Le Mans|Pays de la Loire|PDL|72000 72100|24
      Aix-en-Provence|Provence-Alpes-Côte d'Azur|PAC|13090 13100|44
      Brest|Bretagne|BRE|29200|29
      Tours|Centre-Val de Loire|CVL|37000 37100 37200|24
      Amiens|Hauts-de-France|HDF|80000 80080 80090|32
      Limoges|Nouvelle-Aquitaine|NAQ|87000 87100|55
      Metz|Grand Est|GES|57000 57050|38
      Perpignan|Occitanie|OCC|66000 66100|46
      Besançon|Bourgogne-Franche-Comté|BFC|25000|38
      Orléans|Centre-Val de Loire|CVL|45000 45100|23
      Rouen|Normandie|NOR|76000 76100|23
      Caen|Normandie|NOR|14000|23`,
    villages: {
      names: [
        'Saint-|Saint-|Mont-|Ville-|Château-|Bourg-|Val-|Roche-|Fontaine-',
        'Aubin Martin Benoît Cyr Loup Ouen Julien Léger Maurice Rémy Vallier Sernin Gervais Hilaire Amand Clair Marcel Pierre Romain Sulpice',
        '-sur-Loire -en-Bray -les-Bains -le-Vieux -sous-Bois -la-Forêt -des-Champs -sur-Seine -du-Gard _ _',
      ],
      areas: `Nouvelle-Aquitaine|NAQ|24##0 16##0 86##0|55 54
        Bretagne|BRE|22##0 56##0|29
        Occitanie|OCC|12##0 09##0|56
        Normandie|NOR|50##0 61##0|23
        Bourgogne-Franche-Comté|BFC|71##0 89##0|38
        Auvergne-Rhône-Alpes|ARA|26##0 73##0|47
        Grand Est|GES|55##0 88##0|32`,
    },
  },
  streets: {
    head: 'Rue de la République|Rue Victor Hugo|Rue Pasteur|Rue Jean Jaurès|Avenue de la Gare|Place de l’Église|Rue du Moulin|Rue des Écoles|Grande Rue|Rue de la Mairie|Boulevard Gambetta|Avenue du Général de Gaulle|Chemin des Vignes|Impasse des Lilas|Rue du Stade',
    tail: [
      'Rue |Rue |Rue |Avenue |Boulevard |Chemin |Allée |Impasse |Place ',
      'des |du |de la ',
      'Acacias|Tilleuls|Lavoir|Château|Fontaine|Jardins|Rosiers|Port|Marché|Cerisiers|Pont|Bois|Liberté|Paix|Forge|Remparts|Halles|Peupliers|Prés|Source|Clos|Gare|Chapelle|Mésanges|Plaine',
    ],
  },
  houseNumber: (random) => {
    const number = Math.ceil(random() ** 2 * 160);
    return random() < 0.06 ? `${number} ${pick(random, ['bis', 'ter'])}` : String(number);
  },
  unit: (random) =>
    pick(random, [
      `Appt ${between(random, 1, 60)}`,
      `Bât. ${pick(random, [...'ABCD'])}`,
      `${between(random, 1, 6)}e étage`,
    ]),
  addressLine: ({ street, house, unit }) => `${house} ${street}${unit ? `, ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode }) =>
    `${house} ${street}${unit ? `, ${unit}` : ''}, ${postcode} ${city}`,
  phone: {
    callingCode: '33',
    trunk: '0',
    mobiles: ['+336[124-8]#######', '+337[5-8]#######'],
    landline: (area) => `+33${area}#######`,
    formats: [['', '0# ## ## ## ##']],
  },
  companies: {
    names:
      'Atlas Horizon Lumière Méridien Azur Étoile Mistral Océan Soleil Vallée Armor Alizé Cigale Terroir Hexagone Prisme Rivage Sillage Zénith Boréal',
    trades:
      'Conseil|Bâtiment|Transports|Boulangerie|Menuiserie|Électricité|Assurances|Immobilier|Informatique|Traiteur|Plomberie|Pharmacie|Vins|Jardins|Imprimerie|Mécanique',
    forms: 'SARL|SAS|SA|EURL|SCI|SNC',
    write: ({ first, trade, form, random }) =>
      random() < 0.3 ? `${form} ${first} ${trade}` : `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com orange.fr free.fr hotmail.fr wanadoo.fr laposte.net sfr.fr yahoo.fr outlook.fr',
  titles: { f: 'Mme', m: 'M.' },
  dateFormats: ['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MM-yyyy'],
  currency: 'EUR',
  jobs: 'Comptable|Directrice commerciale|Ingénieur|Infirmière|Professeur|Assistante|Chef de projet|Acheteur|Avocate|Architecte|Boulanger|Électricien|Retraité|Vendeuse|Médecin|Gérant|Technicien|Responsable RH|Développeur|Artisan',
});
