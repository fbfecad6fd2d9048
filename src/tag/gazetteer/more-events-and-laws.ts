import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** More attacks, conferences, disasters, games and prizes; laws, cases, treaties and standards. */
export const moreEventsAndLaws: readonly Entity[] = [
  ...entries(
    'EVENT',
    'attack',
    `
    ToolShell; CitrixBleed 2 = Citrix Bleed 2; React2Shell; XZ backdoor; Shai-Hulud; Terrapin attack;
    Reptar; LogoFAIL; BlackLotus; BootHole; Bad Rabbit; Ripple20; URGENT/11; SIGRed; SMBGhost;
    HTTP/2 Rapid Reset = Rapid Reset; Kr00k; SweynTooth; FragAttacks; ROCA; Foreshadow; ZombieLoad;
    Hertzbleed; Retbleed; Plundervolt; Operation Endgame; Operation Cronos; Operation Duck Hunt;
    Crypto Wars; Signalgate
    `,
  ),
  ...entries(
    'EVENT',
    'conference',
    `
    IT Nation Evolve; Kaseya Connect Global; Kaseya DattoCon; N-able Empower;
    Channel Futures Leadership Summit; ChannelPro LIVE; GTIA ChannelCon; CompTIA ChannelCon; CompTIA CCF;
    Zero Trust World; ASCII Edge; Robin Robins Boot Camp; MSPGeekCon = MSPGeek Con; MSP Summit;
    Microsoft Envision; GTC = Nvidia GTC; AWS Summit; Google Marketing Live; Made by Google; Meta Connect;
    OpenAI DevDay = DevDay; SAP Sapphire; Oracle CloudWorld; VMware Explore; Cisco Live;
    Dell Technologies World; HPE Discover; Red Hat Summit; KubeCon Europe; Fal.Con; Infosecurity Europe;
    CYBERUK; Gartner Symposium; Forrester Security Summit; BSidesLV; LABScon; Virus Bulletin conference;
    44CON; Nullcon; Hack in the Box; Hack.lu; TROOPERS; re:publica; FOSS Backstage; LinuxCon;
    Linux Plumbers Conference; DebConf; GUADEC; All Systems Go!; EuroPython; JSConf EU; Devoxx;
    GOTO conference; KotlinConf; DroidCon; IFA Berlin; Hannover Messe; CeBIT; VivaTech; LEAP conference;
    GITEX; Dublin Tech Summit; Aspen Ideas Festival; Sun Valley Conference; Munich Security Conference;
    G7 summit; G20 summit; NATO summit; COP26; COP27; COP28; COP29; COP30; UN General Assembly;
    AI Action Summit; AI Safety Summit; Paris Air Show; Farnborough Airshow; Detroit Auto Show;
    Consumer Electronics Show; Paris Olympics; Tokyo Olympics; Winter Olympics; Paralympics;
    Commonwealth Games; Tour de France; Wimbledon; US Open tennis; Kentucky Derby; Boston Marathon;
    NCAA Tournament = March Madness; World Series; Stanley Cup; Eurovision = Eurovision Song Contest;
    Sundance = Sundance Film Festival; Cannes Film Festival; Berlinale; Venice Biennale; Edinburgh Fringe;
    Glastonbury = Glastonbury Festival; Coachella; Lollapalooza; Bonnaroo; Met Gala; Golden Globes;
    Tony Awards; BAFTAs; Booker Prize; Fields Medal; Abel Prize; Breakthrough Prize; Nobel Peace Prize;
    Earth Day; Pride Month; Black History Month; Juneteenth; Hurricane Helene; Hurricane Milton;
    Hurricane Ian; Hurricane Maria; Hurricane Harvey; Camp Fire; Palisades Fire; Eaton Fire; Maui wildfires;
    Fukushima disaster; Chernobyl disaster; Deepwater Horizon; Exxon Valdez; Love Canal; Flint water crisis;
    Three Mile Island accident; Columbia disaster; Apollo 11; Apollo 8; Gulf War; Iraq War; Korean War;
    Revolutionary War; American Revolution; French Revolution; Industrial Revolution; Russian Revolution;
    Holocaust; Hiroshima bombing; Pearl Harbor attack; D-Day; Berlin Airlift; Cuban Missile Crisis;
    Iran-Contra; Boston Tea Party; January 6 = January 6th, Jan. 6; Euromaidan; Tiananmen Square protests;
    Black Death; Dust Bowl; Dot-com bubble; Ice Bucket Challenge; Oklahoma City bombing;
    Boston Marathon bombing; Unite the Right rally; Women's March
    `,
  ),
  ...entries(
    'LAW',
    'law',
    `
    Clean Air Act; Clean Water Act; Endangered Species Act; National Environmental Policy Act = NEPA;
    Voting Rights Act; Civil Rights Act; Fair Housing Act; Equal Pay Act;
    Family and Medical Leave Act = FMLA; Fair Labor Standards Act; National Labor Relations Act;
    Social Security Act; Title IX; Title VII; WARN Act; Insurrection Act; Posse Comitatus Act;
    Espionage Act; Stored Communications Act; Electronic Communications Privacy Act = ECPA;
    Foreign Intelligence Surveillance Act = FISA; Telecommunications Act;
    Telephone Consumer Protection Act = TCPA; CAN-SPAM Act = CAN-SPAM; Fair Credit Reporting Act;
    Video Privacy Protection Act; Fourteenth Amendment; Thirteenth Amendment; Tenth Amendment;
    Sixth Amendment; Eighth Amendment; Bayh-Dole Act; Lanham Act; Clayton Act; Robinson-Patman Act;
    Magnuson-Moss Warranty Act; False Claims Act; Foreign Corrupt Practices Act = FCPA;
    Administrative Procedure Act; Antiquities Act; Jones Act; Buy American Act;
    International Emergency Economic Powers Act = IEEPA; Export Control Reform Act; Wolf Amendment;
    Hyde Amendment; Dickey Amendment; Glass-Steagall; Volcker Rule; Fairness Doctrine; Chevron doctrine;
    Brown v. Board of Education; Dobbs v. Jackson Women's Health Organization = Dobbs; Marbury v. Madison;
    Miranda v. Arizona; Carpenter v. United States; Riley v. California; Google v. Oracle;
    Bartz v. Anthropic; Murthy v. Missouri; Moody v. NetChoice; TAKE IT DOWN Act = Take It Down Act;
    GENIUS Act; CLARITY Act; GAIN AI Act; NO FAKES Act; DEFIANCE Act; STOP CSAM Act; RESTRICT Act;
    American Privacy Rights Act; App Store Accountability Act; Open App Markets Act;
    American Innovation and Choice Online Act; Secure by Design pledge;
    One Big Beautiful Bill Act = One Big Beautiful Bill; Digital Equity Act; BEAD program;
    Affordable Connectivity Program; Cybersecurity Information Sharing Act = CISA 2015;
    Federal Information Security Modernization Act; SHIELD Act; Colorado AI Act; SB 1047; SB 53;
    Illinois Biometric Information Privacy Act; Virginia Consumer Data Protection Act;
    Texas Data Privacy and Security Act; Colorado Privacy Act; Delete Act; New York SHIELD Act; RAISE Act;
    Digital Omnibus; European Media Freedom Act; European Health Data Space; European Chips Act;
    European Accessibility Act; eIDAS; NIS Directive; Corporate Sustainability Reporting Directive = CSRD;
    Product Liability Directive; Right to Repair Directive; Data Privacy Framework; Schrems I;
    Stability and Growth Pact; Maastricht Treaty; Lisbon Treaty; Treaty of Rome; Schengen Agreement;
    Good Friday Agreement; Windsor Framework; Human Rights Act; Computer Misuse Act;
    Product Security and Telecommunications Infrastructure Act = PSTI Act;
    Cyber Security and Resilience Bill = Cyber Security and Resilience Act;
    Financial Services and Markets Act; Magna Carta; NetzDG; Basic Law;
    Digital Personal Data Protection Act; Security of Critical Infrastructure Act; Online News Act;
    Geneva Conventions; Universal Declaration of Human Rights; Outer Space Treaty; Artemis Accords;
    Montreal Protocol; Kyoto Protocol; Treaty of Versailles; New START; Non-Proliferation Treaty; USMCA;
    NAFTA; Berne Convention; Madrid Protocol; Convention on Cybercrime; NIST SP 800-53;
    NIST AI Risk Management Framework; FIPS 140-3; FIPS 140-2; ISO 42001; ISO 22301; SOC 1; HITRUST;
    StateRAMP; Cyber Essentials; Essential Eight; TISAX; COBIT; ITIL 4; Mozilla Public License;
    Creative Commons license; Elastic License; Functional Source License
    `,
  ),
]
