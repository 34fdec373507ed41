; The installer for Windows, made with Inno Setup 6 after `pyinstaller briefpack.spec`:
;   iscc /DVersion=0.1.0 packaging\windows\briefpack.iss
; It installs for one user without an administrator, and opens .briefpack files with the program.
#ifndef Version
  #error "Say which version: iscc /DVersion=…"
#endif

[Setup]
AppId={{7B0E8C1D-5A37-4E0C-9C0B-6D2B1F3A9E54}
AppName=briefpack
AppVersion={#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\briefpack
DefaultGroupName=briefpack
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=briefpack-{#Version}-setup
SetupIconFile=..\..\build\briefpack.ico
UninstallDisplayIcon={app}\briefpack.exe
WizardStyle=modern

[Languages]
Name: "thai"; MessagesFile: "compiler:Languages\Thai.isl"
Name: "english"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
thai.FileType=แฟ้ม briefpack
english.FileType=briefpack dossier

[Files]
Source: "..\..\dist\briefpack\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\briefpack"; Filename: "{app}\briefpack.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.briefpack"; ValueType: string; ValueData: "briefpack.dossier"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.briefpack\OpenWithProgids"; ValueType: string; ValueName: "briefpack.dossier"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\briefpack.dossier"; ValueType: string; ValueData: "{cm:FileType}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\briefpack.dossier\DefaultIcon"; ValueType: string; ValueData: "{app}\briefpack.exe,0"
Root: HKA; Subkey: "Software\Classes\briefpack.dossier\shell\open\command"; ValueType: string; ValueData: """{app}\briefpack.exe"" ""%1"""

[Run]
Filename: "{app}\briefpack.exe"; Description: "{cm:LaunchProgram,briefpack}"; Flags: nowait postinstall skipifsilent
