/** Roles and groups of people: `id | kind | names`, all in lower case, matched in any case. Data. */
export const ROLES = `
chief-executive | role | chief executive;chief executives;chief executive officer;CEO;CEOs;C.E.O.;boss;bosses;head of the company;supremo
chief-financial-officer | role | chief financial officer;CFO;finance chief;finance director
chief-operating-officer | role | chief operating officer;COO;operations chief
chief-technology-officer | role | chief technology officer;CTO
founder | role | founder;founders;co-founder;co-founders;cofounder;cofounders
chairman | role | chairman;chairwoman;chair;chairperson
president | role | president
executive | role | executive;executives;senior executive;top executive;exec;execs;vice president;vice-president
manager | role | manager;managers;management;general manager;managing director;team leader;team leaders;head of e-commerce;line manager
spokesperson | role | spokesperson;spokesman;spokeswoman;spokespeople;representative;press office;press officer
staff | group | staff;staffer;staffers;employee;employees;worker;workers;workforce;personnel;team;teams;rank and file;headcount;colleagues;work force
former-staff | group | former employee;former employees;ex-employee;ex-employees;former staff;former staffer;former staffers;ex-staff;former executive;former executives;former manager
source | group | source;sources;insider;insiders;people familiar with the matter;person familiar with the matter;people briefed on the matter;people with knowledge of the matter;people with knowledge of the decision;people close to the company;people briefed
analyst | group | analyst;analysts;economist;economists;consultant;consultants;researcher;researchers;expert;experts;strategist;strategists
investor | group | investor;investors;shareholder;shareholders
user | group | user;users;viewer;viewers;audience;audiences
consumer | group | consumer;consumers;shopper;shoppers;customer;customers;buyer;buyers
seller | group | seller;sellers;merchant;merchants;vendor;vendors;retailer;retailers;brand;brands;small business;small businesses
creator | group | creator;creators;content creator;content creators;influencer;influencers;streamer;streamers;host;hosts;livestreamer;livestreamers;performer;performers;presenter;presenters;KOL;KOLs;broadcaster;broadcasters
advertiser | group | advertiser;advertisers;marketer;marketers
publisher | group | publisher;publishers;bookseller;booksellers;author;authors;bookshop;bookshops;bookstore;bookstores
reader | group | reader;readers
developer | group | developer;developers;engineer;engineers;programmer;programmers
politician | group | lawmaker;lawmakers;senator;senators;politician;politicians;MP;MPs;minister;ministers;congressman;congresswoman;governor;governors;legislator;legislators
official | group | official;officials;civil servant;civil servants;diplomat;diplomats
regulator | group | regulator;regulators;watchdog;watchdogs;authorities
police | group | police;prosecutor;prosecutors;detectives
judge | group | judge;judges;court;courts
government | group | government;governments;administration
teenager | group | teenager;teenagers;teen;teens;children;young people;youngsters;Gen Z;Generation Z;millennials
parent | group | parents
rival | group | rival;rivals;competitor;competitors;competition
supplier | group | supplier;suppliers;partner;partners;contractor;contractors
agency | group | agency;agencies
`;
