import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** More products, programs, devices, spacecraft, games and medicines. */
export const moreSoftware: readonly Entity[] = [
  ...entries(
    'PRODUCT',
    'product',
    `
    iPhone SE; iPhone Air; Apple Intelligence; Apple Card; Apple Arcade; Private Cloud Compute; visionOS;
    Mac Studio; Google Wallet; Google Lens; NotebookLM; Gemma; Gemini Advanced; Google Antigravity;
    AI Overviews; Waymo Driver; Android TV; Wear OS; Google Classroom; Google Voice; Google Cloud Storage;
    Chrome Enterprise; reCAPTCHA; Amazon Alexa Plus = Alexa+; Amazon Nova; Amazon Q; AWS Outposts;
    AWS Trainium = Trainium; Rekognition; Amazon Go; Project Kuiper = Amazon Leo; Just Walk Out;
    Mechanical Turk; Azure OpenAI Service; Azure Virtual Desktop = AVD; Azure Stack; Azure Front Door;
    Azure Arc; Microsoft Purview = Purview; Defender for Endpoint; Defender for Business; Microsoft Fabric;
    Microsoft Viva; Security Copilot; Copilot Studio; Windows Recall; Windows Kernel; WSUS; SMBv1;
    Secure Boot; Extended Security Updates = ESU; Xbox Game Pass = Game Pass; Microsoft Store; Visio;
    Microsoft Access; Microsoft Publisher; Microsoft Paint; Bing Maps; MSN Messenger;
    Internet Information Services = IIS; FrontPage; Zune; Meta AI; Ray-Ban Meta; Meta Quest 3 = Quest 3;
    Instagram Reels; Facebook Marketplace; Horizon Worlds; Llama 4; Oracle Database; Oracle Cloud;
    MySQL HeatWave; SAP HANA = S/4HANA; Salesforce Einstein; Agentforce; Slackbot; Snowflake Cortex;
    Webex Calling; Cisco Meraki; Cisco ASA; Cisco IOS XE = IOS XE; AnyConnect; Splunk Enterprise;
    VMware Cloud Foundation; VMware Horizon; Workspace ONE; vSAN; NSX; Proxmox VE; Harvester; Nutanix AHV;
    XCP-ng; Citrix Workspace; Ivanti Connect Secure; Pulse Connect Secure; FortiManager; FortiWeb;
    FortiClient; GlobalProtect; Cortex XDR; CrowdStrike Falcon = Falcon sensor; Charlotte AI; Carbon Black;
    Cylance; Veeam Backup & Replication = Veeam Backup and Replication; Backup Exec; Datto SIRIS;
    Datto BCDR; Kaseya 365; Kaseya BMS; IT Complete; ConnectWise PSA; ConnectWise RMM; Autotask PSA;
    HaloITSM; SolarWinds Web Help Desk = Web Help Desk; SolarWinds Serv-U; TeamCity; Ivanti EPMM;
    ManageEngine ADSelfService; Zoho CRM; MOVEit Cloud; GoAnywhere MFT; Cleo Harmony; CrushFTP; WinRAR;
    7-Zip; WinZip; CCleaner; TeamViewer QuickSupport; RustDesk; Apache Guacamole; Mimecast Email Security;
    YubiKey; RSA SecurID = SecurID; Google Authenticator; Microsoft Authenticator; Authy; Okta Verify;
    FIDO2; WebAuthn; Face ID; Touch ID; Signal app; Session messenger; PlayStation Network; PlayStation VR;
    Nintendo Switch 2 = Switch 2; SteamOS; Steam Frame; Proton compatibility layer; Roblox Studio;
    Angry Birds; Candy Crush; Pokémon Go; Wordle; Among Us; Baldur's Gate 3; Elden Ring; Super Mario; Pong;
    Half-Life; SimCity; The Sims; RTX 4090; RTX 5090; H100; H200; A100; B200; GB200; Grace Hopper Superchip;
    DGX Spark; Threadripper; Ryzen; EPYC; Instinct MI300; Xeon; Core Ultra; Panther Lake; Lunar Lake;
    Snapdragon; Snapdragon X Elite; Exynos; Kirin; Ascend 910; A17 Pro; Galaxy Z Fold; Galaxy S25;
    Galaxy Buds; Galaxy Watch; Pixel 9; Pixel 10; Fairphone 5; Framework Laptop; Steam Controller; ROG Ally;
    Surface Hub; XPS 13; PowerEdge; ProLiant; Chromecast; Chromebook Plus; Google TV; Fire Stick; Echo Show;
    Blink camera; Nest Hub; Philips Hue; Roomba j7; Tesla Model Y = Model Y; Model X;
    Full Self-Driving = FSD; Optimus robot; Powerwall; Dragon capsule = Crew Dragon; Falcon Heavy;
    Super Heavy; Raptor engine; New Glenn; New Shepard; Vulcan Centaur; Ariane 6; Space Launch System;
    Orion capsule; Artemis II; Artemis III; Starliner; International Space Station = ISS; Tiangong;
    Hubble = Hubble Space Telescope; James Webb Space Telescope = Webb telescope, JWST; Perseverance;
    Curiosity rover; Opportunity rover; Europa Clipper; Parker Solar Probe; New Horizons; Voyager 1;
    Voyager 2; OSIRIS-REx; DART mission; Chandrayaan-3; Chang'e 6; Blue Ghost; Mars Sample Return;
    Large Hadron Collider = LHC; ITER; Humane AI Pin = AI Pin; Rabbit R1; Friend pendant;
    Colossus supercomputer; Frontier supercomputer; El Capitan supercomputer; Summit supercomputer; Ozempic;
    Wegovy; Mounjaro; Zepbound; Paxlovid; Comirnaty; Keytruda; OxyContin; Narcan; CRISPR; Casgevy;
    Boeing 737 MAX = 737 MAX; Dreamliner; Airbus A320 = A320; F-35; B-21; Cybercab; Mustang Mach-E; F-150;
    F-150 Lightning; Prius; Chevy Bolt; Lumma Stealer = LummaC2; RedLine Stealer; AsyncRAT; NanoCore;
    Agent Tesla; SocGholish; Raspberry Robin; XLoader; BRICKSTORM; SUNSPOT; Triada; FluBot;
    Predator spyware; Graphite spyware
    `,
  ),
  ...entries(
    'PRODUCT',
    'open source',
    `
    Fedora Silverblue; Bazzite; Zorin OS; elementary OS; Manjaro; EndeavourOS; Qubes OS; GrapheneOS;
    LineageOS; postmarketOS; Ubuntu Touch; Kubuntu; TrueNAS; Unraid; OpenWrt; pfSense; OPNsense;
    Home Assistant; ESPHome; Zigbee; Z-Wave; OpenZFS; ZFS; Btrfs; ext4; GRUB; coreboot; uutils; Redox OS;
    SerenityOS; Ladybird; Zen Browser; LibreWolf; Pale Moon; GIMP; Inkscape; Krita; FreeCAD; KiCad;
    OpenSCAD; QGIS; OpenStreetMap; Organic Maps; OsmAnd; F-Droid; K-9 Mail; Signal Protocol;
    Collabora Online; OnlyOffice; openDesk; Zimbra; Roundcube; Postfix; Dovecot; Exim; BIND; Unbound;
    dnsmasq; Keycloak; FreeIPA; OpenLDAP; Samba; CUPS; Snikket; Jellyfin; Immich; Paperless-ngx;
    Vaultwarden; Gitea; Forgejo; Codeberg; SourceHut; Radicle; Jujutsu; uv package manager; Ruff; mypy;
    pytest; Oxc; Rolldown; SWC; TanStack; Zod; SurrealDB; ScyllaDB; QuestDB; Qdrant; Milvus; Meilisearch;
    Typesense; Apache Flink; Apache Iceberg; Delta Lake; Polars; DataFusion; Nushell; Fish shell;
    Starship prompt; WezTerm; Lapce; Gemma 2; Qwen; DeepSeek R1 = DeepSeek-R1; DeepSeek V3; Kimi K2 = Kimi;
    Mistral Large; Codestral; Phi-4; OLMo; BLOOM model; Claude Code; Claude Opus; Claude Sonnet;
    Claude Haiku; GPT-4.1; GPT-4.5; GPT-5.1; GPT-5.2; ChatGPT Search; ChatGPT Atlas; Perplexity Comet;
    Sora 2; Bolt.new; v0.dev; Model Context Protocol; LangGraph; CrewAI; DSPy; llamafile; ComfyUI;
    Automatic1111; PebbleOS; Pebble watch; OpenHarmony; HarmonyOS; KaiOS; Tizen; webOS; Symbian; Palm OS;
    OS/2; MS-DOS; CP/M; Windows 3.1; Windows NT; Windows 2000; Multics; VAX; PDP-11; Altair 8800;
    Commodore PET; TRS-80; BBC Micro; Lisa computer
    `,
  ),
]
