; Tauri's uninstaller offers a box that deletes the program's data. Here that would be a
; hall's agreements, so the box is overruled, and who ticked it is told where they are.
!macro NSIS_HOOK_PREUNINSTALL
  ${If} $DeleteAppDataCheckboxState = 1
    StrCpy $DeleteAppDataCheckboxState 0
    MessageBox MB_OK|MB_ICONINFORMATION "Угоди залишено на диску: $LOCALAPPDATA\${BUNDLEID}$\n$\nThe agreements stay on the disk: $LOCALAPPDATA\${BUNDLEID}" /SD IDOK
  ${EndIf}
!macroend
