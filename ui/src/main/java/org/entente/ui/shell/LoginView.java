package org.entente.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where staff sign in; the form posts to {@code /login}, which Spring Security answers. */
@Route(value = "login", layout = ConsumerLayout.class)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Texts texts;
    private final LoginForm form = new LoginForm();

    LoginView(Texts texts) {
        this.texts = texts;
        addClassNames("wrap", "signin");
        form.setI18n(formTexts());
        form.setForgotPasswordButtonVisible(false);
        form.setAction("login");
        form.getElement()
                .executeJs(
                        "this.querySelector('vaadin-password-field').i18n = {reveal: $0}",
                        getTranslation("common.login.password.show"));
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return texts.pageTitle(getLocale(), getTranslation("common.login.title"));
    }

    private LoginI18n formTexts() {
        var i18n = LoginI18n.createDefault();
        var fields = i18n.getForm();
        fields.setTitle(getTranslation("common.login.title"));
        fields.setUsername(getTranslation("common.login.user"));
        fields.setPassword(getTranslation("common.login.password"));
        fields.setSubmit(getTranslation("common.login.submit"));
        i18n.setAdditionalInformation(getTranslation("common.login.lead"));
        var wrong = i18n.getErrorMessage();
        wrong.setTitle(getTranslation("common.login.wrong.title"));
        wrong.setMessage(getTranslation("common.login.wrong.text"));
        wrong.setUsername(getTranslation("common.login.user.missing"));
        wrong.setPassword(getTranslation("common.login.password.missing"));
        return i18n;
    }
}
