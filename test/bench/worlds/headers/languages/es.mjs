// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|n registro|clave
customer_no: número de cliente|código cliente|nº cliente
given: nombre|nombre de pila
family: apellidos|apellido|primer apellido
full: nombre completo|nombre y apellidos|cliente|titular
title: tratamiento|trato
middle: segundo nombre
nickname: apodo|conocido como
maiden: apellido de soltera
email: correo|correo electrónico|e-mail
phone: teléfono|tel|telf
mobile: móvil|celular
landline: fijo|teléfono fijo
street: dirección|calle|domicilio|calle y número
street_name: calle|vía|nombre vía
house: número|núm|nº
unit: piso|puerta|piso puerta
line2: dirección 2|complemento
postcode: código postal|CP
city: población|ciudad|localidad|municipio
district: barrio|distrito
region: provincia|comunidad
country: país|cod país
address: dirección completa|dirección postal
house_label: vivienda|casa y calle
company: empresa|razón social|compañía
job: cargo|puesto
website: página web|sitio
birth: fecha de nacimiento|f nacimiento|nacido
birth_day: día nacimiento
birth_month: mes nacimiento
birth_year: año nacimiento
sex: sexo|género
language: idioma
created: fecha de alta|alta|cliente desde
updated: última modificación|última visita
consent: acepta publicidad|boletín
loyalty: tarjeta cliente|nº tarjeta
code: código interno|referencia
badge: taquilla|acreditación
household: hogar|unidad familiar
label: etiqueta|línea de envío
account: cuenta|cuenta familiar
giving: donaciones hogar|total donado
area: sección|zona
sales_region: zona comercial|delegación
segment: segmento|grupo
store: tienda|sucursal
owner: comercial|gestor
note: observaciones|notas
amount: importe|facturación|saldo
orders: pedidos|visitas
source: origen|campaña
relation: parentesco
marital: estado civil
occupation: profesión|oficio
age: edad
insurer: aseguradora|mutua
insurance_no: nº historia|nº afiliado
handle: usuario
status: estado|activo
tariff: tarifa|suscripción
ticket: incidencia|nº caso
subject: asunto|motivo
when: abierto|fecha
`;
