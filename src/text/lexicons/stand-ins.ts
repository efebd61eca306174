/**
 * Words that stand where a name should and say who somebody is: to a family, to a household, to a shop, or that nothing
 * was said. English, German, French, Spanish, Italian, Portuguese, Dutch, Polish and Swedish, in this order; written with
 * their marks, also met without them. Own collection from general knowledge of forms, registers and tills.
 */

/** Hardly ever anybody's name. */
export const STAND_INS = `
father mother wife daughter adult adults female girl woman gentleman sister aunt niece newborn neonate stillborn toddler teenager widower
twins sibling parents grandfather grandmother grandson granddaughter grandchild grandparent stepfather stepmother stepson stepdaughter stepchild
stepbrother stepsister fiance fiancee relative household householder homeowner housewife occupant occupants occupier occupiers resident residents lodger boarder
roomer visitor inmate customer customers client clients shopper patient declined refused undisclosed withheld unknown unnamed unidentified anonymous nameless
mum mom dad mummy mommy daddy
tochter ehefrau gattin witwe säugling neugeborenes neugeborener neugeborene mädchen männlich weiblich erwachsener erwachsene großvater großmutter enkelin
stiefsohn stieftochter stiefvater stiefmutter stiefkind schwiegersohn schwiegertochter schwiegervater schwiegermutter pflegekind pflegesohn pflegetochter
haushaltsvorstand familienvorstand bewohner bewohnerin mieterin kundin laufkunde laufkundschaft barverkauf verweigert abgelehnt unbekannt unbekannte
unbekannter ungenannt zwillinge verstorbener
père mère fille épouse époux veuve nourrisson sœur femme adulte adultes conjoint conjointe concubin concubine féminin jumeau jumelle locataire
résident résidente cliente refusé inconnu inconnue anonyme grand-père grand-mère belle-mère beau-père belle-fille beau-fils petit-fils petite-fille
hijo hija niña esposa marido mujer hembra adulto adulta abuela hermana nieta lactante inquilino inquilina residente ocupante
cliente clientes rechazado rehusado desconocido desconocida anónimo suegra suegro nuera yerno padrastro madrastra hijastro hijastra
figlio figlia bambina neonato neonata moglie marito coniuge nonna nuora genero suocera suocero femmina vedova inquilina capofamiglia ospite rifiutato
sconosciuto sconosciuta anonimo
mãe filha criança menina irmão irmã mulher morador moradora hóspede recusado recusou desconhecido desconhecida enteado enteada sogra sogro genro neta
moeder dochter zuigeling meisje vrouw echtgenoot echtgenote kleinzoon kleindochter stiefzoon stiefdochter schoonzoon schoondochter schoonmoeder
schoonvader bewoner bewoonster huurder huurster volwassene mannelijk vrouwelijk weduwe weduwnaar gezinshoofd pasgeborene geweigerd onbekend onbekende
ojciec córka dziecko niemowlę noworodek żona mąż siostra babcia wnuczka mężczyzna kobieta chłopiec dziewczynka dziewczyna dorosły dorosła klient klientka
gość lokator lokatorka odmowa odmówił odmówiła nieznany nieznana nieznane
dotter spädbarn nyfödd pojke flicka kvinna hustru syster vuxen manlig kvinnlig änka boende hyresgäst vägrar vägrade okänd okänt barnbarn styvson styvdotter svärmor svärfar
`;

/** Borne as family names, too, never as given names. */
export const FAMILY_OR_STAND_IN = `
child head guest male husband brother parent partner cousin cousins owner tenant servant member person inlaw infant spouse children uncle nephew widow orphan
kind sohn vater mutter bruder ehemann gatte gast kunde knabe junge enkel mieter zwilling witwer schwester hausherr
fils enfant garçon frère homme mere occupante veuf
padre madre niño hermano abuelo nieto varón hombre invitado
bambino fratello sorella nonno nipote gemello maschio uomo vedovo
filho menino homem neto
vader zoon jongen broer klant tweeling zwager
brat wnuk dziadek syn matka
far barn bror kund gäst fru tvilling make
`;

/** Borne as given names, too, in some language: Son (Sơn), Baby, Pere, Mari, Mor, Mann. */
export const GIVEN_OR_STAND_IN = `
son baby boy man mann twin minor papa mama pere mari bebe pai mor maka anka sambo pappa mamma zus
`;

/** Words beside them that change nothing: "Head of household", "Current resident", "Son-in-law", "Child F". */
export const STAND_IN_COMPANIONS = `
the of to in law name given current present new valued web online cash walk no not other unknown first second third step grand foster adopted great old
`;

/** Letters behind them: which of several, or the sex. */
export const STAND_IN_LETTERS = 'a b c d f m x';

/** Whole cells. */
export const STAND_IN_PHRASES = `
baby boy
baby girl
boy child
cash sale
cash sales
counter sale
counter sales
over the counter
walk in
walk ins
not recorded
not disclosed
not named
not yet named
no answer
not answered
prefer not to say
prefers not to say
rather not say
do not know
dont know
did not say
name not given
no name given
name withheld
chef de famille
chef de ménage
jefe de hogar
jefa de hogar
jefe de familia
chefe de família
nouveau né
nouveau née
recién nacido
recién nacida
recém nascido
recém nascida
cpd kunde
diverse kunden
vente comptoir
client comptoir
client de passage
clients divers
non communiqué
consumidor final
público general
público en general
venta mostrador
clientes varios
no informado
vendita al banco
cliente generico
consumidor não identificado
não identificado
contante verkoop
sprzedaż detaliczna
klient detaliczny
kontantkund
`;
