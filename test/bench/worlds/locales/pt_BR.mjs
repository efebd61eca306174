import { between, chance, makeLocale, pick } from './machinery.mjs';

const base = makeLocale({
  code: 'pt_BR',
  country: 'BR',
  language: 'pt',
  given: {
    f: [
      'Maria Ana Francisca Antônia Terezinha Raimunda Josefa Luzia Aparecida Rosa Tereza Sebastiana Benedita Helena Conceição Lourdes Neusa Dalva Ivone Zilda Geralda Irene',
      'Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Simone Luciana Cristiane Vanessa Claudia Renata Daniela Andréia Rosângela Tatiane Viviane Eliane Fabiana Mônica Regina Sônia',
      'Amanda Bruna Jéssica Letícia Larissa Beatriz Gabriela Mariana Isabela Júlia Rafaela Carolina Natália Thaís Vitória Lara Sofia Alice Yasmin Bianca Milena Luana Kauany Manuela',
    ],
    m: [
      'José Antônio João Francisco Sebastião Raimundo Manoel Geraldo Benedito Joaquim Pedro Osvaldo Luiz Severino Waldemar Nelson Expedito Jorge Domingos Orlando Valdir',
      'Carlos Paulo Marcos Luís Marcelo Márcio Fernando Roberto Eduardo Ricardo André Rodrigo Fábio Sérgio Alexandre Rogério Edson Cláudio Leandro Anderson Adriano Júlio César Wagner Mauro',
      'Gabriel Lucas Rafael Mateus Felipe Gustavo Guilherme Bruno Vinícius Diego Thiago Leonardo Matheus Pedro Caio Vitor Arthur Enzo Davi Bernardo Wesley Kauã Igor Heitor',
    ],
  },
  nicknames:
    'Francisco=Chico José=Zé,Zeca Antônio=Toninho,Tonho Maria=Mariazinha Francisca=Chica João=Joãozinho Sebastião=Tião Eduardo=Edu,Dudu Fernanda=Nanda Gabriel=Biel Gabriela=Gabi Leonardo=Léo Guilherme=Gui Gustavo=Guga Rafael=Rafa Rafaela=Rafa Carolina=Carol Beatriz=Bia Isabela=Isa Mariana=Mari Letícia=Lê Patrícia=Paty Roberto=Beto Alexandre=Xande Felipe=Lipe Terezinha=Teca',
  family: {
    head: 'Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo Pinto Cavalcanti Correia Monteiro Batista Moura Campos Cunha Azevedo Barros Castro Melo Tavares Peixoto Duarte Pires Rezende Farias Xavier Borges Brito Macedo Siqueira Guimarães Nogueira Yamamoto Rossi',
    tail: [
      '_ _ _ Vila Mont Cast Alb Bel Per',
      'aguiar alenc am ar bast bent brag cal cam carn cerq cord cout dam drum fal figu fon gal gusm lac lag lam lei luc mag mal mar mat mei mel mir mor nor pach pad par pas pen pim quei rab rang sal sam sar sev tor val var vel ven vil zan',
      'eira eiro inho ão al oso ães edo ins ado onça elar ilha ura ora ante ardo ache ella ini uzzi ato',
    ],
    share: 0.25,
  },
  places: {
    cities: `São Paulo|São Paulo|SP|01###-### 04###-### 05###-###|11|Moema,Tatuapé,Pinheiros,Itaquera
      Rio de Janeiro|Rio de Janeiro|RJ|20###-### 22###-###|21|Tijuca,Botafogo,Méier
      Brasília|Distrito Federal|DF|70###-### 71###-###|61|Asa Sul,Taguatinga
      Salvador|Bahia|BA|40###-### 41###-###|71|Barra,Itapuã
      Fortaleza|Ceará|CE|60###-###|85|Aldeota,Messejana
      Belo Horizonte|Minas Gerais|MG|30###-### 31###-###|31|Savassi,Venda Nova
      Manaus|Amazonas|AM|690##-###|92
      Curitiba|Paraná|PR|80###-### 81###-###|41|Batel,Portão
      Recife|Pernambuco|PE|50###-### 51###-###|81|Boa Viagem
      Goiânia|Goiás|GO|74###-###|62
      Belém|Pará|PA|66###-###|91
      Porto Alegre|Rio Grande do Sul|RS|90###-### 91###-###|51|Moinhos de Vento
      Guarulhos|São Paulo|SP|07###-###|11
      Campinas|São Paulo|SP|130##-###|19
      São Luís|Maranhão|MA|650##-###|98
      Maceió|Alagoas|AL|570##-###|82
      Campo Grande|Mato Grosso do Sul|MS|790##-###|67
      Natal|Rio Grande do Norte|RN|590##-###|84
      Teresina|Piauí|PI|640##-###|86
      João Pessoa|Paraíba|PB|580##-###|83
      Ribeirão Preto|São Paulo|SP|140##-###|16
      Uberlândia|Minas Gerais|MG|384##-###|34
      Sorocaba|São Paulo|SP|180##-###|15
      Aracaju|Sergipe|SE|490##-###|79
      Cuiabá|Mato Grosso|MT|780##-###|65
      Londrina|Paraná|PR|860##-###|43
      Juiz de Fora|Minas Gerais|MG|360##-###|32
      Joinville|Santa Catarina|SC|892##-###|47
      Florianópolis|Santa Catarina|SC|880##-###|48
      Niterói|Rio de Janeiro|RJ|240##-###|21
      Vitória|Espírito Santo|ES|290##-###|27
      Caxias do Sul|Rio Grande do Sul|RS|950##-###|54`,
    villages: {
      names: [
        'São |Santa |Nova |Rio |Monte |Porto |Campo |Barra ',
        'José João Rita Alegre Verde Belo Bonito Branca Grande Azul Novo Claro',
        ' do Sul| do Norte| da Serra| do Oeste|_| das Flores| do Rio Preto| de Minas',
      ],
      areas: `Minas Gerais|MG|377##-000 395##-000|38 35
        São Paulo|SP|168##-000 198##-000|14 18
        Bahia|BA|448##-000 467##-000|75 77
        Paraná|PR|857##-000|46
        Rio Grande do Sul|RS|987##-000|55
        Ceará|CE|627##-000|88`,
    },
  },
  streets: {
    head: 'Rua XV de Novembro|Rua Sete de Setembro|Avenida Brasil|Rua São José|Avenida Getúlio Vargas|Rua Tiradentes|Rua Dom Pedro II|Rua das Flores|Avenida Paulista|Rua Santos Dumont|Rua Rui Barbosa|Rua Duque de Caxias|Rua Sao Paulo|Travessa da Paz',
    tail: [
      'Rua |Rua |Rua |R. |Avenida |Av. |Alameda |Travessa |Praça ',
      '_|das |dos |do |da ',
      'Acácias|Ipês|Palmeiras|Pinheiros|Andradas|Bandeirantes|Comércio|Saudade|Liberdade|Mangueiras|Girassóis|Sabiás|Pioneiros|Estudantes|Matriz|Lagoa|Esperança|Figueiras|Jasmins|Amazonas|Goiás|Minas',
    ],
  },
  houseNumber: (random) => String(Math.ceil(random() ** 2 * 2400)),
  unit: (random) =>
    pick(random, [
      `Apto ${between(random, 1, 18)}0${between(random, 1, 6)}`,
      `Bloco ${pick(random, [...'ABC'])} Apto ${between(random, 11, 94)}`,
      'Casa 2',
      'Fundos',
      `Sala ${between(random, 101, 1204)}`,
    ]),
  addressLine: ({ street, house, unit }) => `${street}, ${house}${unit ? ` - ${unit}` : ''}`,
  fullAddress: ({ street, house, unit, city, postcode, regionCode, district }) =>
    `${street}, ${house}${unit ? ` - ${unit}` : ''}${district ? ` - ${district}` : ''}, ${city} - ${regionCode}, ${postcode}`,
  phone: {
    callingCode: '55',
    trunk: '',
    mobiles: ['+55{11 21 61 71 85 31 41 81 62 51 19 27 47}9[6-9]#######'],
    landline: (area) => `+55${area}3[2-4]######`,
    formats: [
      ['119', '(##) #####-####'],
      ...['11', '21', '61', '71', '85', '31', '41', '81', '62', '51', '19', '27', '47'].map((area) => [
        `${area}9`,
        '(##) #####-####',
      ]),
      ['', '(##) ####-####'],
    ],
  },
  companies: {
    names:
      'Paraná Cruzeiro Ipanema Amazônia Mineira Brasil Aliança Estrela Pantanal Horizonte Tropical Serrana Planalto Atlântica Bandeirante Primavera Guanabara União Sertão Ouro',
    trades:
      'Comércio|Transportes|Construções|Serviços|Materiais|Alimentos|Informática|Consultoria|Autopeças|Móveis|Papelaria|Engenharia|Distribuidora|Confecções',
    forms: 'Ltda|LTDA|Ltda.|S.A.|ME|EIRELI',
    write: ({ first, trade, form }) => `${first} ${trade} ${form}`,
  },
  mails: 'gmail.com hotmail.com yahoo.com.br uol.com.br bol.com.br outlook.com terra.com.br ig.com.br',
  titles: { f: 'Sra.', m: 'Sr.' },
  dateFormats: ['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MM-yyyy'],
  currency: 'BRL',
  jobs: 'Contador|Professora|Enfermeira|Vendedor|Advogada|Engenheiro|Motorista|Gerente|Aposentado|Médica|Analista|Auxiliar administrativo|Eletricista|Cozinheira|Diretor|Programador|Recepcionista|Comerciante|Pedreiro|Dentista',
  // CPF: nine digits and two check digits.
  personalId: (random) => {
    const digits = Array.from({ length: 9 }, () => between(random, 0, 9));
    for (const length of [9, 10]) {
      const sum = digits.reduce((total, digit, at) => total + digit * (length + 1 - at), 0);
      digits.push(((sum * 10) % 11) % 10);
    }
    const text = digits.join('');
    return `${text.slice(0, 3)}.${text.slice(3, 6)}.${text.slice(6, 9)}-${text.slice(9)}`;
  },
});

/** Most carry two family names, the mother's first; many a "da" or "dos". */
export const pt_BR = Object.freeze({
  ...base,
  family: (random) => {
    const particle = (name) => (chance(random, 0.15) ? `${pick(random, ['da', 'de', 'dos'])} ${name}` : name);
    return chance(random, 0.7)
      ? `${particle(base.family(random))} ${base.family(random)}`
      : particle(base.family(random));
  },
  singleFamily: base.family,
});
