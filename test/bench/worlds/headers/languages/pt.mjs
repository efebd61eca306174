// Words by which systems of this language name a column; several spellings by `|`.
export const words = `
row_id: id|registro
customer_no: código do cliente|número do cliente
given: nome|primeiro nome|nome próprio
family: sobrenome|apelido|último nome
full: nome completo|cliente|titular
title: tratamento
maiden: nome de solteira
email: e-mail|correio eletrônico
phone: telefone|fone|contato
mobile: celular|telemóvel
landline: telefone fixo|fone residencial
street: endereço|rua|logradouro e número
street_name: logradouro|rua
house: número|nº
unit: apto|complemento
postcode: CEP|código postal
city: cidade|município
district: bairro
region: estado|UF
country: país
address: endereço completo|morada
company: empresa|razão social
job: cargo|função
birth: data de nascimento|nascimento|dt nasc
birth_day: dia nascimento
birth_month: mês nascimento
birth_year: ano nascimento
sex: sexo|gênero
created: data de cadastro|cliente desde
updated: última alteração|última visita
consent: aceita ofertas|boletim
loyalty: cartão fidelidade|nº cartão
code: código interno|ref
household: família|domicílio
account: conta|conta família
segment: segmento|grupo
store: loja|filial
note: observação|notas
amount: valor total|saldo
occupation: profissão
age: idade
national: CPF
`;
